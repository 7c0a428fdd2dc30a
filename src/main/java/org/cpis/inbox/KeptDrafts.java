package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * What a worker has typed about a notification and not recorded yet. Only its author sees it. The ledger is told of the
 * first time and not of each, for this is kept every few seconds while somebody types.
 */
@Stateless
public class KeptDrafts {

    /** Characters of one field. */
    private static final int LONGEST = FollowUpDraft.LONGEST_NOTE;

    /** As long as a request may be under way. */
    private static final Duration ON_ITS_WAY = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Keeps what is typed, by name of the field. Fields that are too long are cut. What was recorded while this was on its
     * way does not come back as a draft: the lock lets one after the other.
     *
     * @param begun when the form was begun that holds this
     * @return when it was kept; null: it is recorded already
     */
    @Allowed(WORK_INBOX)
    public Instant keep(String notificationId, Map<String, String> typed, Instant begun) {
        String person = locked(notificationId).personId();
        if (isRecorded(notificationId, begun)) {
            return null;
        }
        Instant now = clock.instant();
        FollowUpTyped kept = em.find(FollowUpTyped.class, key(notificationId));
        if (kept != null) {
            kept.say(json(typed), now);
        } else {
            FollowUpTyped first = new FollowUpTyped(key(notificationId));
            first.say(json(typed), now);
            em.persist(first);
            ledger.append(Entry.about(person, Action.FOLLOW_UP_DRAFTED, Outcome.DONE, ""));
        }
        return now;
    }

    /** What the caller typed; empty when all of it is recorded. */
    @Allowed(WORK_INBOX)
    public Optional<KeptDraft> own(String notificationId) {
        String person = personOf(notificationId);
        Optional<FollowUpTyped> kept = Optional.ofNullable(em.find(FollowUpTyped.class, key(notificationId)));
        kept.ifPresent(any -> ledger.append(Entry.about(person, Action.DRAFT_READ, Outcome.FOUND, "")));
        return kept.map(typed -> new KeptDraft(fields(typed.typed()), typed.savedAt()));
    }

    /** The caller has recorded it. */
    @Allowed(WORK_INBOX)
    public void dropOwn(String notificationId) {
        personOf(notificationId);
        em.createQuery("delete from FollowUpTyped t where t.notificationId = :id and t.userId = :user")
                .setParameter("id", notificationId)
                .setParameter("user", caller.require().userId())
                .executeUpdate();
    }

    /** Nobody will record anything there any more. */
    @Allowed(WORK_INBOX)
    public void dropAll(String notificationId) {
        personOf(notificationId);
        em.createQuery("delete from FollowUpTyped t where t.notificationId = :id")
                .setParameter("id", notificationId)
                .executeUpdate();
    }

    /** Entries right before this only: a form in another tab may have been begun earlier, and goes on. */
    private boolean isRecorded(String notificationId, Instant begun) {
        Instant justNow = clock.instant().minus(ON_ITS_WAY);
        return !em.createQuery(
                        "select f.id from FollowUp f where f.notificationId = :id and f.authorId = :user"
                                + " and f.at > :begun and f.step in :steps",
                        String.class)
                .setParameter("id", notificationId)
                .setParameter("user", caller.require().userId())
                .setParameter("begun", begun.isAfter(justNow) ? begun : justNow)
                .setParameter(
                        "steps", List.of(Step.FOLLOWED_UP, Step.CONTACTING_HEALTH, Step.CLOSED, Step.SIGN_OFF_ASKED))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Notification locked(String notificationId) {
        return em.createNamedQuery("Notification.own", Notification.class)
                .setParameter("id", notificationId)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private FollowUpTypedId key(String notificationId) {
        return new FollowUpTypedId(notificationId, caller.require().userId());
    }

    /** Random id of the person concerned. Foreign and missing notifications look the same. */
    private String personOf(String notificationId) {
        return em.createQuery(
                        "select n.personId from Notification n where n.id = :id and n.authority = :own", String.class)
                .setParameter("id", notificationId)
                .setParameter("own", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private static String json(Map<String, String> typed) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        typed.forEach((field, text) -> {
            if (text != null && !text.isBlank()) {
                json.add(field, text.substring(0, Math.min(text.length(), LONGEST)));
            }
        });
        return json.build().toString();
    }

    private static Map<String, String> fields(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> typed = new TreeMap<>();
            json.keySet().forEach(field -> typed.put(field, json.getString(field)));
            return typed;
        }
    }
}
