package org.cpis.inbox;

import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.OwnOpening;
import org.cpis.ledger.OwnOpenings;
import org.cpis.platform.Ids;

/**
 * What a clinician adds to an opening of which authorities were told: how to ring back, whether the patient came
 * or was the wrong one, and calls. A policy that ended meanwhile does not keep a correction back.
 */
@Stateless
public class Additions {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnOpenings openings;

    @Inject
    private AddedWords words;

    @Inject
    private Sightings sightings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** For how many hours one may be rung back: what is offered. */
    @Allowed(SIGNED_IN)
    public List<Integer> callbackHours() {
        return settings.callbackHours();
    }

    /** What stands there right after an opening: what was added at an earlier one of the same view (ruling 19). */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView standing(String eventId) {
        return view(openings.own(eventId));
    }

    /** What there is now. */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView read(String eventId) {
        OwnOpening opening = openings.own(eventId);
        told(eventId);
        return recorded(opening, Action.ADDITIONS_READ, "status");
    }

    /** Says how to ring back, or says it anew. */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView callback(String eventId, CallbackDraft draft) {
        if (!draft.faults(settings.callbackHours()).isEmpty()) {
            throw new IllegalArgumentException("not a good callback");
        }
        OwnOpening opening = openings.own(eventId);
        told(eventId); // locked: two callbacks at once wait for each other
        Callback callback = em.find(Callback.class, eventId);
        if (callback == null) {
            callback = new Callback(eventId);
            em.persist(callback);
        }
        callback.say(draft, clock.instant());
        return recorded(opening, Action.CALLBACK_GIVEN, "for " + draft.hours() + " hours");
    }

    /**
     * Marks the view at every authority that was told of it, and in the steps of each notification. One that has this mark
     * already keeps it: openings of one view may be told of in an old and a new notification.
     *
     * @throws MarkNotPossible when it is marked in a way that this mark cannot follow
     */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView mark(String eventId, Mark mark) {
        OwnOpening opening = openings.own(eventId);
        Step step = Step.valueOf(mark.name());
        for (Notification notification : toBeMarked(eventId, mark)) {
            notification.mark(mark);
            Instant now = clock.instant();
            em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), FollowUpDraft.NONE, step));
        }
        return recorded(opening, Action.VIEW_MARKED, mark.name());
    }

    /** Writes down a call to one of the authorities that were told. */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView call(String eventId, CallDraft draft) {
        if (GuardedText.fault(draft.note()).isPresent()) {
            throw new IllegalArgumentException("not a good note");
        }
        OwnOpening opening = openings.own(eventId);
        Notification notification = told(eventId).stream()
                .filter(one -> one.authority().equals(draft.authority()))
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
        Instant now = clock.instant();
        em.persist(new ClinicianCall(Ids.next(now), notification.id(), draft, caller.require(), now));
        return recorded(opening, Action.CALL_LOGGED, draft.outcome().name());
    }

    private List<Notification> toBeMarked(String eventId, Mark mark) {
        List<Notification> others =
                told(eventId).stream().filter(one -> one.mark() != mark).toList();
        if (others.isEmpty()) {
            throw new MarkNotPossible();
        }
        return others;
    }

    /** The notifications that tell of an opening; none for a silent one, which looks the same as a missing one. */
    private List<Notification> told(String eventId) {
        List<String> ids = em.createQuery(
                        "select o.notificationId from Opening o where o.eventId = :event order by o.notificationId",
                        String.class)
                .setParameter("event", eventId)
                .getResultList();
        if (ids.isEmpty()) {
            throw scope.refuse("notification");
        }
        return ids.stream() // locked one by one in the order that everybody keeps
                .map(id -> em.find(Notification.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    private AddedView recorded(OwnOpening opening, Action action, String detail) {
        em.flush();
        ledger.append(Entry.about(opening.personId(), action, Outcome.DONE, detail));
        return view(opening);
    }

    private AddedView view(OwnOpening opening) {
        String event = opening.eventId();
        Mark least = told(event).stream()
                .map(Notification::mark)
                .min(Mark::compareTo)
                .orElse(Mark.NONE);
        return new AddedView(words.callback(event), least, words.calls(event), sightings.of(opening.personId()));
    }
}
