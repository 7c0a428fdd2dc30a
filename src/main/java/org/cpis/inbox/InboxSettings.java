package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the inbox, as settings. */
@ApplicationScoped
public class InboxSettings {

    @Inject
    @ConfigProperty(name = "cpis.inbox.same-day-until", defaultValue = "15:00")
    private LocalTime sameDayUntil;

    @Inject
    @ConfigProperty(name = "cpis.inbox.next-day-by", defaultValue = "12:00")
    private LocalTime nextDayBy;

    @Inject
    @ConfigProperty(name = "cpis.inbox.page-size", defaultValue = "25")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.missed-alert.urgent-minutes", defaultValue = "60")
    private int urgentMinutes;

    AcknowledgeClock acknowledgeClock() {
        return new AcknowledgeClock(sameDayUntil, nextDayBy);
    }

    /** Within this somebody has to claim an urgent missed-alert request, at any hour. */
    Duration urgent() {
        return Duration.ofMinutes(urgentMinutes);
    }

    int pageSize() {
        return pageSize;
    }
}
