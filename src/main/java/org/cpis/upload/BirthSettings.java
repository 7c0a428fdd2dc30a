package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the birth task and of hand-overs, as settings. */
@ApplicationScoped
public class BirthSettings {

    @Inject
    @ConfigProperty(name = "cpis.birth.second-reminder-days", defaultValue = "14")
    private int secondReminderDays;

    @Inject
    @ConfigProperty(name = "cpis.birth.last-reminder-days", defaultValue = "25")
    private int lastReminderDays;

    @Inject
    @ConfigProperty(name = "cpis.birth.undo-hours", defaultValue = "72")
    private int undoHours;

    @Inject
    @ConfigProperty(name = "cpis.birth.most-babies", defaultValue = "6")
    private int mostBabies;

    @Inject
    @ConfigProperty(name = "cpis.birth.list-size", defaultValue = "200")
    private int listSize;

    BirthReminder.Days reminderDays() {
        return new BirthReminder.Days(secondReminderDays, lastReminderDays);
    }

    /** How long after it was recorded a task may be undone; elapsed time, not office hours. */
    Duration undoWithin() {
        return Duration.ofHours(undoHours);
    }

    /** Babies of one birth, at most. */
    public int mostBabies() {
        return mostBabies;
    }

    /** Rows of one list, at most; also for overlaps and hand-overs. */
    int listSize() {
        return listSize;
    }
}
