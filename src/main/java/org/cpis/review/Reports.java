package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
 * Reports as those see them who ordered them: how far each is, and the file, which leaves the portal once. Each step is
 * recorded.
 */
@Stateless
public class Reports {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportFiles files;

    @Inject
    private ReportSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** The caller's own, newest first. */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<ReportRow> own() {
        return em.createQuery("""
            select r from ReportOrder r where r.orderer.userId = :user
            and r.orderer.organisation = :organisation order by r.orderedAt desc, r.id desc\
            """, ReportOrder.class)
                .setParameter("user", caller.require().userId())
                .setParameter("organisation", caller.require().organisation())
                .setMaxResults(settings.listSize())
                .getResultStream()
                .filter(order -> order.isOf(caller.require()))
                .map(ReportOrder::row)
                .toList();
    }

    /**
     * The file, which is removed by this: there is no second time.
     *
     * @throws ReportRefused when it is not there any more
     */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public ReportFile take(String id) {
        ReportOrder order = require(id);
        Instant now = clock.instant();
        if (!order.isReadyOn(now)) {
            throw ReportRefused.gone();
        }
        ReportFile file = new ReportFile(order.fileName(), files.take(id));
        order.end(ReportState.DOWNLOADED, "", now);
        ledger.append(Entry.about(order.personId(), Action.REPORT_DOWNLOADED, Outcome.DONE, order.says()));
        return file;
    }

    /** Ends it wherever it stands; its file is removed. Does nothing to one that is over. */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public void cancel(String id) {
        ReportOrder order = require(id);
        if (order.isOpen()) {
            files.remove(id);
            order.end(ReportState.CANCELLED, "", clock.instant());
            ledger.append(Entry.about(order.personId(), Action.REPORT_CANCELLED, Outcome.DONE, order.says()));
        }
    }

    private ReportOrder require(String id) {
        Actor actor = caller.require();
        return Optional.ofNullable(id)
                .filter(Ids::isOne)
                .map(known -> em.find(ReportOrder.class, known, LockModeType.PESSIMISTIC_WRITE))
                .filter(order -> order.isOf(actor))
                .orElseThrow(() -> scope.refuse("report"));
    }
}
