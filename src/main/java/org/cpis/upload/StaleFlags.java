package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.HeldPlan;
import org.cpis.register.HeldPlans;
import org.cpis.register.NhsNumber;
import org.cpis.register.PlanType;

/** Flags of the caller's authority that health may see in error: the end did not arrive, or nothing arrived for long. */
@Stateless
public class StaleFlags {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private HeldPlans plans;

    @Inject
    private Ledger ledger;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /** Rejected records that were to end a plan which is still shown as open, oldest first. */
    @Allowed(KEEP_DATA)
    public List<RejectRow> endsThatFailed() {
        return recorded(failedEnds(), "ends that failed");
    }

    /** Live plans that the authority has not sent for the days of the setting, the longest first (ruling 15). */
    @Allowed(KEEP_DATA)
    public List<HeldPlan> notConfirmed() {
        return recorded(plans.unconfirmed(limit(), settings.pageSize()), "plans not confirmed");
    }

    /** How many of both there are. */
    @Allowed(KEEP_DATA)
    public long count() {
        return failedEnds().size() + plans.unconfirmed(limit());
    }

    private Instant limit() {
        return clock.instant().minus(Duration.ofDays(settings.staleDays()));
    }

    private List<RejectRow> failedEnds() {
        return em.createQuery("""
                        select r from RejectedRecord r where r.authority = :authority
                        and r.state = org.cpis.upload.RejectState.OPEN and r.carriesEnd = true
                        order by r.at, r.id""", RejectedRecord.class)
                .setParameter("authority", caller.require().organisation())
                .setMaxResults(settings.pageSize())
                .getResultStream()
                .map(RejectedRecord::row)
                .filter(this::isStillOpen)
                .toList();
    }

    private boolean isStillOpen(RejectRow row) {
        return Arrays.stream(PlanType.values())
                .filter(type -> type.name().equals(row.planType()))
                .anyMatch(type -> NhsNumber.parse(row.cell(Column.NHS_NUMBER))
                        .filter(number -> plans.isLive(number, type))
                        .isPresent());
    }

    private <T> List<T> recorded(List<T> rows, String what) {
        ledger.append(Entry.of(Action.WORKLIST_READ, Outcome.DONE, rows.size() + " " + what));
        return rows;
    }
}
