package org.cpis.review;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the portal does about privacy alerts by itself, each in a transaction of its own: the locked row says whether it
 * was done, so that no second node, run or restart does it again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AlertWatch {

    private static final String SELECT =
            "select new org.cpis.review.WaitingAlert(a.id, a.organisation) from PrivacyAlert a where ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AlertClock due;

    @Inject
    private AlertMail mail;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.alert-batch", defaultValue = "100")
    private int batch;

    /** Those that nobody was told of yet, bounded. */
    @Allowed(DELIVER)
    public List<WaitingAlert> untold() {
        return bounded(em.createQuery(SELECT + "a.toldAt is null order by a.at, a.id", WaitingAlert.class));
    }

    /** Those whose time has just passed, longest first, bounded. */
    @Allowed(DELIVER)
    public List<WaitingAlert> overdue() {
        return bounded(em.createQuery(
                        SELECT + "a.lateAt is null and a.dueAt <= :now and a.state <> :closed order by a.dueAt, a.id",
                        WaitingAlert.class)
                .setParameter("now", clock.instant())
                .setParameter("closed", AlertState.CLOSED));
    }

    /** Tells the reviewers that it is there. @return whether it was still to be done */
    @Allowed(DELIVER)
    public boolean tell(String id) {
        PrivacyAlert alert = locked(id);
        if (alert.isTold()) {
            return false;
        }
        alert.due(due.due(alert)); // whoever raised it may have left that to us
        alert.told(clock.instant());
        mail.raised(alert);
        return true;
    }

    /** Escalates it and tells whoever has to know. @return whether it was still to be done */
    @Allowed(DELIVER)
    public boolean escalate(String id) {
        PrivacyAlert alert = locked(id);
        Instant now = clock.instant();
        if (!alert.isLate(now)) {
            return false;
        }
        alert.late(now);
        em.persist(new AlertEntry(Ids.next(now), now, alert, AlertStep.OVERDUE, "", caller.require()));
        String detail = "alert " + alert.reference() + " overdue";
        ledger.append(Entry.about(alert.personId(), Action.ALERT_ESCALATED, Outcome.DONE, detail));
        mail.overdue(alert, Ids.next(now));
        return true;
    }

    private PrivacyAlert locked(String id) {
        return em.find(PrivacyAlert.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private List<WaitingAlert> bounded(TypedQuery<WaitingAlert> query) {
        return query.setMaxResults(batch).getResultList();
    }
}
