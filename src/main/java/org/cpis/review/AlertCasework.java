package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/**
 * Privacy alerts at work. Nobody works one about themself: it looks like one that is not there, and the try is recorded.
 *
 * <p>Size: the steps of one life, each with its entry in history and ledger.
 */
@Stateless
public class AlertCasework {

    private static final String OWN =
            " a.id = :id and a.organisation in :scope and (a.userId is null or a.userId <> :me)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private AlertReviewers reviewers;

    @Inject
    private AlertClock due;

    @Inject
    private AlertMail mail;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /**
     * Makes the caller the owner; from its owner only somebody who reviews the region can take what is escalated. Of
     * several who try at once the first has it; the others wait for its lock.
     *
     * @throws AlertTaken when somebody has it; says who and when
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void claim(String id) {
        PrivacyAlert alert = own(id);
        alert.claim(caller.require(), clock.instant());
        write(alert, AlertStep.CLAIMED, null, "", Action.ALERT_CLAIMED);
    }

    /**
     * Gives it to another reviewer, or takes it over.
     *
     * @param userId one of {@link AlertReviewers#of}
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void assign(String id, String userId) {
        PrivacyAlert alert = own(id);
        AlertReviewer to = reviewers.of(alert.organisation(), alert.userId()).stream()
                .filter(one -> one.userId().equals(userId))
                .findFirst()
                .orElseThrow(() -> scope.refuse("reviewer"));
        if (alert.state() == AlertState.SIGN_OFF || alert.state().isClosed()) {
            throw new AlertNotPossible("alert.fault.state");
        }
        alert.give(to.userId(), to.name(), clock.instant());
        write(alert, AlertStep.ASSIGNED, null, to.name(), Action.ALERT_ASSIGNED);
    }

    /** Writes evidence down; it can never be changed. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void note(String id, EvidenceKind kind, String words) {
        PrivacyAlert alert = own(id);
        alert.noteEvidence();
        write(alert, AlertStep.NOTED, kind, AlertWords.require(words), Action.ALERT_NOTED);
    }

    /** Its owner asks whoever reviews the region. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void escalate(String id, String words) {
        PrivacyAlert alert = own(id);
        Instant now = clock.instant();
        alert.escalate(caller.require(), now);
        mail.escalated(alert, Ids.next(now));
        write(alert, AlertStep.ESCALATED, null, AlertWords.require(words), Action.ALERT_ESCALATED);
    }

    /**
     * Its owner says how it ends. Some outcomes wait for another reviewer.
     *
     * @throws AlertNotPossible without evidence; unexplained without having been escalated
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void conclude(String id, AlertOutcome outcome, String words) {
        PrivacyAlert alert = own(id);
        boolean closed = alert.conclude(caller.require(), outcome);
        write(
                alert,
                closed ? AlertStep.CLOSED : AlertStep.PROPOSED,
                null,
                AlertWords.require(words),
                closed ? Action.ALERT_CLOSED : Action.ALERT_SIGN_OFF_ASKED);
    }

    /** @throws AlertNotPossible when the caller proposed the outcome */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void signOff(String id) {
        PrivacyAlert alert = own(id);
        alert.signOff(caller.require());
        write(alert, AlertStep.SIGNED_OFF, null, "", Action.ALERT_CLOSED);
    }

    /** Back to its owner, with a new clock. @throws AlertNotPossible when the caller proposed the outcome */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void sendBack(String id, String words) {
        PrivacyAlert alert = own(id);
        alert.sendBack(caller.require(), due.due(alert));
        write(alert, AlertStep.SENT_BACK, null, AlertWords.require(words), Action.ALERT_SIGN_OFF_REFUSED);
    }

    /** The caller owns it from now on; evidence and escalation begin anew. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void reopen(String id, String words) {
        PrivacyAlert alert = own(id);
        alert.reopen(caller.require(), due.due(alert), clock.instant());
        write(alert, AlertStep.REOPENED, null, AlertWords.require(words), Action.ALERT_REOPENED);
    }

    /** Locked, so that of two who write at once the second sees what the first did. */
    private PrivacyAlert own(String id) {
        Actor reviewer = caller.require();
        return em.createQuery("select a from PrivacyAlert a where" + OWN, PrivacyAlert.class)
                .setParameter("id", id)
                .setParameter("scope", organisations.within(reviewer.organisation()))
                .setParameter("me", reviewer.userId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("privacy alert"));
    }

    private void write(PrivacyAlert alert, AlertStep step, EvidenceKind kind, String words, Action action) {
        Instant now = clock.instant();
        em.persist(new AlertEntry(Ids.next(now), now, alert, step, words, caller.require()).of(kind));
        String detail = alert.outcome() == null ? "" : ", " + alert.outcome();
        ledger.append(Entry.about(alert.personId(), action, Outcome.DONE, "alert " + alert.reference() + detail));
    }
}
