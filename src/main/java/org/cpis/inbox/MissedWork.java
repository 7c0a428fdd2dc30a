package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Authorities;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;
import org.cpis.register.People;

/** Missed-alert requests at work: a clinician asks, one worker of the authority claims, answers or hands on. */
@Stateless
public class MissedWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Authorities authorities;

    @Inject
    private Organisations organisations;

    @Inject
    private ClockSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Scope scope;

    @Inject
    private MissedMail mail;

    @Inject
    private Clock clock;

    /**
     * Asks an authority. Whether the caller's care setting may look at all is for {@code lookup} to decide before.
     *
     * @return id of the request
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public String send(MissedAlertDraft draft) {
        requireGood(draft.faults());
        requireAuthority(draft.authority());
        if (draft.personId() != null && people.byId(draft.personId()).isEmpty()) {
            throw scope.refuse("person");
        }
        Instant now = clock.instant();
        Instant due = claimBy(draft.urgency(), draft.authority(), now);
        MissedAlert missed = new MissedAlert(Ids.next(now), draft, caller.require(), now, due);
        em.persist(missed);
        mail.came(missed);
        write(missed, MissedStep.SENT, "", Action.MISSED_ALERT_SENT, draft.urgency() + " to " + draft.authority());
        return missed.id();
    }

    /**
     * Makes the caller the owner. Of several who try at once the first has it; the others wait for its lock.
     *
     * @throws AlreadyClaimed when somebody has it; says who and when
     */
    @Allowed(WORK_INBOX)
    public void claim(String id) {
        MissedAlert missed = own(id);
        Instant now = clock.instant();
        Instant answer = settings.missed().answerBy(missed.urgency(), now, organisations.hoursOf(missed.authority()));
        missed.claim(caller.require(), answer, now);
        write(missed, MissedStep.CLAIMED, "", Action.MISSED_ALERT_CLAIMED, "");
    }

    /**
     * Answers the requester, or hands on to another authority, which then has it as new. Only the owner can.
     *
     * @throws MissedNotPossible when it is answered, handed on or somebody else's by now
     */
    @Allowed(WORK_INBOX)
    public void answer(String id, MissedAnswerDraft draft) {
        requireGood(draft.faults());
        MissedAlert missed = own(id);
        Actor worker = caller.require();
        if (draft.isHandingOn()) {
            String to = requireAuthority(draft.authority());
            Instant now = clock.instant();
            missed.handOn(worker, to, claimBy(missed.urgency(), to, now), now);
            mail.came(missed);
            write(missed, MissedStep.HANDED_ON, draft.note(), Action.MISSED_ALERT_HANDED_ON, "to " + to);
        } else {
            missed.answer(worker, draft.outcome());
            String outcome = draft.outcome().name();
            write(missed, MissedStep.ANSWERED, draft.note(), Action.MISSED_ALERT_ANSWERED, outcome);
        }
    }

    private Instant claimBy(Urgency urgency, String authority, Instant now) {
        return settings.missed().claimBy(urgency, now, organisations.hoursOf(authority));
    }

    /** One that is there, and not the caller's own. */
    private String requireAuthority(String code) {
        if (code.equals(caller.require().organisation())
                || authorities.contact(code).isEmpty()) {
            throw scope.refuse("authority");
        }
        return code;
    }

    private static void requireGood(Map<String, String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("not a good draft");
        }
    }

    private MissedAlert own(String id) {
        return em.createNamedQuery("MissedAlert.own", MissedAlert.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("missed-alert request"));
    }

    private void write(MissedAlert missed, MissedStep step, String note, Action action, String detail) {
        Instant now = clock.instant();
        em.persist(new MissedAlertStep(Ids.next(now), now, missed, step, note, caller.require()));
        String request = ("request " + missed.reference() + " " + detail).strip();
        ledger.append(Entry.about(missed.personId(), action, Outcome.DONE, request));
    }
}
