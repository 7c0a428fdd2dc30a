package org.cpis.lookup;

import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.identity.Scope;
import org.cpis.inbox.NotBroughtNotices;
import org.cpis.ledger.OwnOpening;
import org.cpis.ledger.OwnOpenings;
import org.cpis.register.PlanDetails;
import org.cpis.register.VisiblePlans;

/** "Was not brought": scheduled care tells the authorities of a child whose record it has opened, where the policy allows. */
@Stateless
public class MissedAppointments {

    /** Days that an appointment may be past; an older one is no news. */
    public static final int OLDEST = 28;

    @Inject
    private OwnOpenings openings;

    @Inject
    private VisiblePlans visible;

    @Inject
    private NotBroughtNotices notices;

    @Inject
    private Desk desk;

    @Inject
    private Scope scope;

    @Inject
    private Event<Refused> refused;

    @Inject
    private Clock clock;

    /** Whether the policy allows it in the caller's role and care setting today. */
    @Allowed(SIGNED_IN)
    public boolean isOffered() {
        return desk.mayTellNotBrought();
    }

    /** Whether somebody can have been expected on a day: today, or not long ago (Europe/London). */
    @Allowed(SIGNED_IN)
    public boolean isRecent(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return !day.isAfter(today) && !day.isBefore(today.minusDays(OLDEST));
    }

    /**
     * Tells each authority that holds a visible record.
     *
     * @param eventId a silent opening by the caller
     * @param appointment a recent day
     */
    @Allowed(VIEW_SILENTLY)
    public void tell(String eventId, LocalDate appointment) {
        OwnOpening opening = openings.own(eventId);
        if (opening.isNotifying() || !isOffered()) {
            refused.fire(new Refused("MissedAppointments.tell where the policy does not allow it"));
            throw new NotAllowed();
        }
        if (!isRecent(appointment)) {
            throw new IllegalArgumentException("not a recent day");
        }
        List<PlanDetails> plans = visible.of(opening.personId());
        if (plans.isEmpty()) {
            throw scope.refuse("plan");
        }
        notices.tell(opening.personId(), appointment, plans);
    }
}
