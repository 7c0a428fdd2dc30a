package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.organisation.Organisations;
import org.cpis.register.AuthorityPlans;
import org.cpis.register.PlanDetails;

/** Where something that the emergency duty team of the caller's authority had goes by day (ruling 20). */
@ApplicationScoped
public class DayRoute {

    @Inject
    private AuthorityPlans plans;

    @Inject
    private Organisations organisations;

    @Inject
    private Router router;

    @Inject
    private Clock clock;

    /** By the plans of now: what was visible at night and is not any more counts as ended. */
    Route of(Notification item) {
        Instant now = clock.instant();
        List<PlanDetails> held = plans.visible(item.personId());
        return held.isEmpty() && item.isOfPlans()
                ? router.ended(item.authority(), item.personId(), now)
                : router.route(item.authority(), item.personId(), held, now);
    }

    /** What the night closed and the day opens again is the day's; at night it stays where it was. */
    void move(Notification closed) {
        Instant now = clock.instant();
        if (closed.queue() == Queue.EDT
                && organisations.hoursOf(closed.authority()).isOpenAt(now)) {
            closed.goByDay(of(closed), now);
        }
    }
}
