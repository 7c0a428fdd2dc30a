package org.cpis.inbox;

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
    private Clock clock;

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
        if (!draft.faults().isEmpty()) {
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
     * Marks the opening at every authority that was told of it, and in the steps of each notification.
     *
     * @throws MarkNotPossible when it is marked in a way that this mark cannot follow
     */
    @Allowed(VIEW_AND_NOTIFY)
    public AddedView mark(String eventId, Mark mark) {
        OwnOpening opening = openings.own(eventId);
        for (Notification notification : told(eventId)) {
            notification.mark(mark);
            Instant now = clock.instant();
            em.persist(new FollowUp(
                    Ids.next(now),
                    now,
                    notification.id(),
                    caller.require(),
                    FollowUpDraft.NONE,
                    Step.valueOf(mark.name())));
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

    /** The notifications of an opening; none for a silent one, which looks the same as a missing one. */
    private List<Notification> told(String eventId) {
        List<Notification> told = em.createQuery(
                        "select n from Notification n where n.eventId = :event order by n.id", Notification.class)
                .setParameter("event", eventId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        if (told.isEmpty()) {
            throw scope.refuse("notification");
        }
        return told;
    }

    private AddedView recorded(OwnOpening opening, Action action, String detail) {
        em.flush();
        ledger.append(Entry.about(opening.personId(), action, Outcome.DONE, detail));
        Mark mark = told(opening.eventId()).get(0).mark();
        return new AddedView(
                words.callback(opening.eventId()),
                mark,
                words.calls(opening.eventId()),
                sightings.of(opening.personId()));
    }
}
