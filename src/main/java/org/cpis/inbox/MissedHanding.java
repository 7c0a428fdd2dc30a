package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
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
import org.cpis.platform.Ids;

/** A claimed missed-alert request is taken over at the same authority, so that none waits for somebody who is gone. */
@Stateless
public class MissedHanding {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /**
     * The caller takes it from its owner. Of several who try at once the first has it.
     *
     * @param shownOwner user id of the owner that the page showed
     * @throws AlreadyClaimed when it has another owner meanwhile; says who and since when
     * @throws MissedNotPossible when nobody has it, or it is answered or the caller's own
     */
    @Allowed(WORK_INBOX)
    public void takeOver(String id, String shownOwner, String reason) {
        Reason.require(reason);
        Actor worker = caller.require();
        MissedAlert missed = em.createNamedQuery("MissedAlert.own", MissedAlert.class)
                .setParameter("id", id)
                .setParameter("authority", worker.organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("missed-alert request"));
        missed.give(shownOwner, worker.userId(), worker.name(), clock.instant());
        write(missed, reason);
    }

    private void write(MissedAlert missed, String reason) {
        Instant now = clock.instant();
        em.persist(new MissedAlertStep(Ids.next(now), now, missed, MissedStep.TAKEN_OVER, reason, caller.require()));
        String detail = "request " + missed.reference() + " taken over";
        ledger.append(Entry.about(missed.personId(), Action.MISSED_ALERT_ASSIGNED, Outcome.DONE, detail));
    }
}
