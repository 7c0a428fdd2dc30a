package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
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
    @ConfigProperty(name = "cpis.inbox.same-view-minutes", defaultValue = "15")
    private int sameViewMinutes;

    @Inject
    @ConfigProperty(name = "cpis.inbox.calls-shown", defaultValue = "100")
    private int callsShown;

    @Inject
    @ConfigProperty(name = "cpis.inbox.callback-hours", defaultValue = "1,2,4,8,12,24")
    private List<Integer> callbackHours;

    @Inject
    @ConfigProperty(name = "cpis.inbox.sightings-read", defaultValue = "50")
    private int sightingsRead;

    @Inject
    @ConfigProperty(name = "cpis.inbox.history-size", defaultValue = "500")
    private int historySize;

    @Inject
    @ConfigProperty(name = "cpis.inbox.workers-shown", defaultValue = "1000")
    private int workersShown;

    @Inject
    @ConfigProperty(name = "cpis.inbox.earlier-shown", defaultValue = "10")
    private int earlierShown;

    @Inject
    @ConfigProperty(name = "cpis.inbox.sign-offs-shown", defaultValue = "100")
    private int signOffsShown;

    @Inject
    @ConfigProperty(name = "cpis.inbox.templates", defaultValue = "50")
    private int templates;

    AcknowledgeClock acknowledgeClock() {
        return new AcknowledgeClock(sameDayUntil, nextDayBy);
    }

    int pageSize() {
        return pageSize;
    }

    /** From the first opening on; those less than this after it are the same view (ruling 19). */
    Duration sameView() {
        return Duration.ofMinutes(sameViewMinutes);
    }

    /** Calls of a clinician that one page shows, at most. */
    int callsShown() {
        return callsShown;
    }

    /** For how many hours a clinician may be rung back: what is offered. */
    List<Integer> callbackHours() {
        return List.copyOf(callbackHours);
    }

    /** Openings that are looked through for those that social care saw. */
    int sightingsRead() {
        return sightingsRead;
    }

    /** Workers of an authority that are listed, at most. */
    int workersShown() {
        return workersShown;
    }

    /** Earlier notifications about the same child that one page shows, at most. */
    int earlierShown() {
        return earlierShown;
    }

    /** Notifications that wait for sign-off that one page shows, at most. */
    int signOffsShown() {
        return signOffsShown;
    }

    /** Note templates of one authority, at most. */
    int templates() {
        return templates;
    }

    /** Steps of a notification that its page shows, at most. */
    int historySize() {
        return historySize;
    }
}
