package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import org.cpis.identity.Activity;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.KeyedDigest;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.Recorded;
import org.cpis.platform.Ids;

/**
 * Orders reports: how much it would be, and the order with its purpose. Each is recorded, and the report is made in the
 * background.
 */
@Stateless
public class ReportOrders {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ReportSizes sizes;

    @Inject
    private Reports reports;

    @Inject
    private ReportSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private KeyedDigest digest;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Inject
    private Event<ReportOrdered> ordered;

    /** A kind that is not the caller's looks like one that does not exist. */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public void requireOpen(ReportKind kind) {
        right(kind);
    }

    /** How much it would be, before anything is ordered. */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public ReportSize size(ReportRequest request) {
        right(request.kind());
        ReportRequest resolved = sizes.resolved(request);
        ReportSize size = sizes.of(resolved);
        ledger.append(Entry.about(
                resolved.personId(),
                Action.LEDGER_SEARCHED,
                Outcome.DONE,
                size.rows() + " rows counted for " + request.kind()));
        return size;
    }

    /**
     * Orders a report. It is made in the background, as the caller, with the one right that opens it.
     *
     * @return its id
     * @throws ReportRefused for more rows than one report may hold, and for too many at once
     */
    @Allowed({MANAGE_TEAM, REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public String order(ReportRequest asked, ReportReasonDraft reason) {
        Activity right = right(asked.kind());
        if (!asked.faults(settings.maxDays()).isEmpty()
                || !reason.faults(asked.named()).isEmpty()) {
            throw new IllegalArgumentException("not a good order");
        }
        ReportRequest request = sizes.resolved(asked);
        ReportSize size = sizes.of(request);
        requireRoom(size);
        record(request, reason, size);
        Instant now = clock.instant();
        ReportOrderer orderer = new ReportOrderer(caller.require(), right);
        ReportOrder order = new ReportOrder(Ids.next(now), request, orderer, size.rows(), now);
        em.persist(order);
        em.flush();
        String id = order.row().id();
        ordered.fire(new ReportOrdered(id));
        return id;
    }

    private Activity right(ReportKind kind) {
        return kind.openedBy(caller.require()).orElseThrow(() -> scope.refuse("kind of report"));
    }

    private void requireRoom(ReportSize size) {
        if (size.isTooLarge()) {
            throw ReportRefused.tooLarge();
        }
        if (size.isNothing()) {
            throw ReportRefused.nothing();
        }
        long open = reports.own().stream().filter(ReportRow::isOpen).count();
        if (open >= settings.atOnce()) {
            throw ReportRefused.tooManyAtOnce();
        }
    }

    private void record(ReportRequest request, ReportReasonDraft reason, ReportSize size) {
        String detail = request.kind() + ", " + size.rows() + " rows, purpose " + reason.purpose()
                + (request.named() ? ", staff named" : "") + ", words " + digest.of(reason.words());
        Recorded event = ledger.append(Entry.about(request.personId(), Action.REPORT_ORDERED, Outcome.DONE, detail));
        em.persist(new ReportReason(event.id(), caller.require().organisation(), reason));
    }
}
