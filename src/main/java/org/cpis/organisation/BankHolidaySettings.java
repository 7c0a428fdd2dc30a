package org.cpis.organisation;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_BEFORE;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bank holidays that were added or taken away once and that the portal does not come with, as settings. */
@ApplicationScoped
class BankHolidaySettings {

    /** A setting that is empty counts as none at all, and its default would be taken. */
    private static final String NO_DAY = "-";

    @Inject
    @ConfigProperty(name = "cpis.bank-holidays.extra", defaultValue = NO_DAY)
    private List<String> extra;

    @Inject
    @ConfigProperty(name = "cpis.bank-holidays.removed", defaultValue = NO_DAY)
    private List<String> removed;

    /** Before any timer asks whether an office is open. A wrong day stops the start. */
    void check(@Observes @Priority(LIBRARY_BEFORE) @Initialized(ApplicationScoped.class) Object start) {
        set(extra, removed);
    }

    /** @throws IllegalStateException says which day is wrong, and how */
    static void set(List<String> extra, List<String> removed) {
        try {
            BankHolidays.set(OneOffDays.of(days(extra), days(removed)));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "cpis.bank-holidays.extra or cpis.bank-holidays.removed: " + e.getMessage(), e);
        }
    }

    private static List<String> days(List<String> set) {
        return set.stream().filter(day -> !day.equals(NO_DAY)).toList();
    }
}
