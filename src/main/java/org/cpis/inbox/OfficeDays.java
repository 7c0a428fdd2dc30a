package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cpis.identity.Caller;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;

/** The office days of the caller's authority, Europe/London, for targets that begin with what a worker does. */
@ApplicationScoped
class OfficeDays {

    @Inject
    private Organisations organisations;

    @Inject
    private ClockSettings clocks;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** When the office closes on a day; on the next one on which it opens where it does not. */
    Instant endOf(LocalDate day) {
        OfficeHours hours = hours().orUsual();
        LocalDate office = hours.on(day).isPresent() ? day : hours.nextOfficeDay(day);
        LocalTime closes = hours.on(office).orElseThrow().closes();
        return office.atTime(closes).atZone(SystemClock.LONDON).toInstant();
    }

    /** By when a manager has to have signed off what is proposed now. */
    Instant signOffBy() {
        return endOfDayIn(clocks.signOffDays());
    }

    /** By when somebody has to look again at what was worked on and has no next step. */
    Instant reviewBy() {
        return endOfDayIn(clocks.reviewDays());
    }

    private Instant endOfDayIn(int officeDays) {
        OfficeHours hours = hours().orUsual();
        LocalDate day = LocalDate.ofInstant(clock.instant(), SystemClock.LONDON);
        for (int left = officeDays; left > 0; left--) {
            day = hours.nextOfficeDay(day);
        }
        return endOf(day);
    }

    /** As if the notification came in now. */
    Deadlines fromNow(Notification item) {
        return clocks.targets().of(item.queue(), item.plans(), clock.instant(), hours());
    }

    private OfficeHours hours() {
        return organisations.hoursOf(caller.require().organisation());
    }
}
