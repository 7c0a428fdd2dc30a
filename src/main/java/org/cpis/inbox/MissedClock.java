package org.cpis.inbox;

import java.time.Duration;
import java.time.Instant;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.WorkingTime;

/**
 * By when a missed-alert request is to be claimed, and once it is, answered. An urgent one has elapsed time, at any hour;
 * others have the time of notifications (ruling 21).
 *
 * @param urgentClaim after it came
 * @param urgentAnswer after it was claimed
 * @param claim of the others
 * @param answerDays office days of working time after the others were claimed
 */
record MissedClock(Duration urgentClaim, Duration urgentAnswer, AcknowledgeClock claim, int answerDays) {

    Instant claimBy(Urgency urgency, Instant came, OfficeHours hours) {
        return switch (urgency) {
            case URGENT -> came.plus(urgentClaim);
            case ROUTINE -> claim.due(came, hours);
        };
    }

    Instant answerBy(Urgency urgency, Instant claimed, OfficeHours hours) {
        WorkingTime office = new WorkingTime(hours);
        return switch (urgency) {
            case URGENT -> claimed.plus(urgentAnswer);
            case ROUTINE -> office.after(claimed, office.days(answerDays));
        };
    }
}
