package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * What a worker does with a notification: claim it, record what was done, close it with an outcome.
 *
 * <p>Size: the steps of one owner share the lock, the history and the ledger.
 */
@Stateless
public class Casework {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Scope scope;

    @Inject
    private Openings openings;

    @Inject
    private SignOffCheck check;

    @Inject
    private OfficeDays days;

    @Inject
    private KeptDrafts drafts;

    @Inject
    private Pauses pauses;

    /**
     * Makes the caller the owner of what nobody has, or of what was given to the caller and waits; whoever claims
     * acknowledges. Of several who try at once the first has it; the others wait for its lock, and see who.
     *
     * @throws AlreadyClaimed when somebody has it; says who and when
     */
    @Allowed(WORK_INBOX)
    public void claim(String id) {
        Actor worker = caller.require();
        Instant now = clock.instant();
        Notification notification = own(id);
        notification.claim(worker, now);
        pauses.endOf(id);
        if (notification.status() == Status.RECEIVED) {
            notification.acknowledge(worker, now);
        }
        openings.seen(id);
        write(notification, FollowUpDraft.NONE, Step.CLAIMED, Action.NOTIFICATION_CLAIMED);
    }

    /** The owner takes on what was routed or assigned; having opened it was not enough. */
    @Allowed(WORK_INBOX)
    public void acknowledge(String id) {
        Notification notification = own(id);
        pauses.endOf(id);
        notification.acknowledge(caller.require(), clock.instant());
        openings.seen(id);
        write(notification, FollowUpDraft.NONE, Step.ACKNOWLEDGED, Action.NOTIFICATION_ACKNOWLEDGED);
    }

    /** Records what was done, and by when the next step or the next look is due: the end of an office day. Only the owner can. */
    @Allowed(WORK_INBOX)
    public void followUp(String id, FollowUpDraft draft) {
        requireGood(draft.faults(clock.instant()));
        Notification notification = own(id);
        pauses.endOf(id);
        LocalDate next = draft.nextOn();
        notification.followUp(
                caller.require(),
                draft.decision(),
                next,
                next == null ? days.reviewBy() : days.endOf(next),
                clock.instant());
        recordCase(notification, draft);
        write(notification, draft, draft.decision().step(), Action.FOLLOW_UP_RECORDED);
        drafts.dropOwn(id);
    }

    /**
     * Closes with an outcome; without one there is no closing. Only the owner can.
     *
     * @return why a manager has to sign that off first; empty: it is closed
     * @throws OtherNotFound when what it repeats is not there
     */
    @Allowed(WORK_INBOX)
    public List<SignOff> close(String id, FollowUpDraft draft) {
        Objects.requireNonNull(draft.outcome(), "closing needs an outcome");
        requireGood(draft.closingFaults(clock.instant()));
        Notification notification = own(id);
        requireOther(notification, draft);
        pauses.endOf(id);
        List<SignOff> reasons = check.reasons(id);
        if (reasons.isEmpty()) {
            notification.close(caller.require(), draft.outcome(), clock.instant());
        } else {
            notification.propose(caller.require(), draft.outcome(), reasons, days.signOffBy(), clock.instant());
        }
        recordCase(notification, draft);
        writeEnd(notification, draft, reasons.isEmpty());
        return reasons;
    }

    private void requireOther(Notification notification, FollowUpDraft draft) {
        if (draft.isRepeating()
                && em.createQuery("""
                        select n.id from Notification n where n.authority = :authority and n.reference = :reference
                        and n.id <> :id""", String.class)
                        .setParameter("authority", notification.authority())
                        .setParameter("reference", draft.other())
                        .setParameter("id", notification.id())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()) {
            throw new OtherNotFound();
        }
    }

    private void recordCase(Notification notification, FollowUpDraft draft) {
        if (!draft.caseReference().isEmpty()) {
            CaseRecord where = new CaseRecord(draft.caseReference(), LocalDate.now(clock));
            String note = notification.recordCase(caller.require(), where);
            write(notification, new FollowUpDraft(null, note), Step.CASE_RECORDED, Action.CASE_RECORDED);
        }
    }

    private void writeEnd(Notification notification, FollowUpDraft draft, boolean closed) {
        if (closed) {
            write(notification, draft, Step.CLOSED, Action.NOTIFICATION_CLOSED);
            drafts.dropAll(notification.id()); // nobody will record anything there any more
        } else {
            write(notification, draft, Step.SIGN_OFF_ASKED, Action.SIGN_OFF_ASKED);
            drafts.dropOwn(notification.id());
        }
    }

    private static void requireGood(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a good entry");
        }
    }

    private Notification own(String id) {
        return em.createNamedQuery("Notification.own", Notification.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private void write(Notification notification, FollowUpDraft draft, Step step, Action action) {
        Instant now = clock.instant();
        em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), draft, step));
        String outcome = draft.outcome() == null ? "" : draft.outcome().name();
        ledger.append(Entry.about(notification.personId(), action, Outcome.DONE, outcome));
    }
}
