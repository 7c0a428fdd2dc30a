package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cpis.identity.Actor;
import org.cpis.platform.sheet.Sheet;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.review.ReportTask;

/** Words that several reports have in common. */
@ApplicationScoped
class ReportWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    @Inject
    private Format format;

    /** Who took it, and what to do with it. */
    Sheet.Footer footer(ReportTask task) {
        Actor by = task.orderer();
        String role = by.profile().roleName();
        String organisation = by.profile().organisationName();
        String at = format.exactMoment(task.at());
        return (page, pages) -> Texts.of("export.footer", by.name(), role, organisation, at, page, pages);
    }

    static String month(LocalDate first) {
        return MONTH.format(first);
    }

    static Sheet.Column column(String key, int share) {
        return new Sheet.Column(Texts.of(key), share);
    }

    static String number(long count) {
        return String.format(Locale.UK, "%,d", count);
    }

    static String time(Duration time) {
        return Texts.of("reports.pack.time", time.toHours(), time.toMinutesPart());
    }
}
