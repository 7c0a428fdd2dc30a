package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.inbox.Visit;
import org.cpis.inbox.VisitPattern;
import org.cpis.organisation.CareSetting;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;

/** Visits and their patterns in words, for social care and for health. */
@Named
@ApplicationScoped
public class VisitWords {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM-yyyy", Locale.ENGLISH);

    /** Length of a bar in pixels: so many for one visit, and at most so many. */
    private static final int STEP = 6;

    private static final int LONGEST = 64;

    @Inject
    private Format format;

    public String sentence(VisitPattern pattern) {
        return Texts.of("visits.rule." + pattern.rule(), pattern.says().toArray());
    }

    /** "Why do I see this": the rule and its settings. */
    public String why(VisitPattern pattern) {
        return Texts.of("visits.why." + pattern.rule(), pattern.why().toArray());
    }

    /** All that is known of one visit, in one line. */
    public String line(Visit visit) {
        return Stream.of(
                        format.moment(visit.at()),
                        organisation(visit),
                        visit.setting() == null ? null : setting(visit),
                        visit.region(),
                        visit.isRepeated() ? Texts.of("visits.times", visit.times()) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    public String organisation(Visit visit) {
        return visit.organisation() == null ? Texts.of("visits.keptBack") : visit.organisation();
    }

    /** A file of organisations may bring care settings that have no name here. */
    public String setting(Visit visit) {
        boolean known = Arrays.stream(CareSetting.values())
                .anyMatch(setting -> setting.name().equals(visit.setting()));
        return known ? Texts.of("setting." + visit.setting()) : Texts.of("fmt.notRecorded");
    }

    public String month(LocalDate month) {
        return MONTH.format(month);
    }

    public int bar(int visits) {
        return Math.min(visits * STEP, LONGEST);
    }
}
