package org.cpis.inbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.WorkingTime;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;

/**
 * The targets of a notification by queue and plans (rulings 20, 21). All durations are working time of the authority, but
 * that of the emergency duty team, which works when the offices are closed.
 *
 * @param usual by when it is to be acknowledged in most queues
 * @param days office days until something is to be done where there is a CPP or UCPP
 * @param lookedAfterDays the same where there is none
 * @param dataQualityDays the same where no plan can be resolved
 * @param mash until it is to be acknowledged in the safeguarding hub
 * @param mashDays office days until something is to be done there, whatever the plans
 * @param emergency elapsed time until the emergency duty team is to acknowledge
 */
public record TargetRules(
        AcknowledgeClock usual,
        int days,
        int lookedAfterDays,
        int dataQualityDays,
        Duration mash,
        int mashDays,
        Duration emergency) {

    /**
     * The targets of what a queue gets.
     *
     * @param types of the plans; the strictest counts
     * @param received when it came in, or came to the queue by hand-over
     */
    public Deadlines of(Queue queue, Collection<PlanType> types, Instant received, OfficeHours hours) {
        WorkingTime office = new WorkingTime(hours);
        Instant acknowledge = switch (queue) {
            case MASH -> office.after(received, mash);
            case EDT -> received.plus(emergency);
            case TEAM, PRE_BIRTH, DATA_QUALITY -> usual.due(received, hours);
        };
        Instant triage = office.after(received, office.days(daysOf(queue, types)));
        return new Deadlines(acknowledge, triage.isBefore(acknowledge) ? acknowledge : triage);
    }

    /** The same for plans as they are shown. */
    Deadlines ofPlans(Queue queue, List<PlanDetails> plans, Instant received, OfficeHours hours) {
        return of(queue, plans.stream().map(plan -> plan.dates().type()).toList(), received, hours);
    }

    private int daysOf(Queue queue, Collection<PlanType> types) {
        return switch (queue) {
            case MASH -> mashDays;
            case DATA_QUALITY -> dataQualityDays;
            case TEAM, PRE_BIRTH, EDT -> types.stream().allMatch(PlanType.LAC::equals) ? lookedAfterDays : days;
        };
    }
}
