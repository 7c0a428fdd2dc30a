package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.platform.web.Texts;

/** The quarters to choose from: the running one and those before it. */
@Named
@ApplicationScoped
public class Quarters {

    static final int MONTHS = 3;
    private static final int SHOWN = 8;

    @Inject
    private Clock clock;

    /** First days, newest first. */
    public List<LocalDate> getAll() {
        LocalDate today = LocalDate.now(clock);
        LocalDate first = today.withMonth((today.getMonthValue() - 1) / MONTHS * MONTHS + 1)
                .withDayOfMonth(1);
        List<LocalDate> all = new ArrayList<>();
        for (int back = 0; back < SHOWN; back++) {
            all.add(first.minusMonths((long) back * MONTHS));
        }
        return all;
    }

    /** For example {@code July 2026 to September 2026}. */
    public String name(LocalDate first) {
        return Texts.of("reports.quarter", ReportWords.month(first), ReportWords.month(first.plusMonths(MONTHS - 1)));
    }
}
