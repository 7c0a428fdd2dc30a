package org.cpis.inbox.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxFilter.Part;
import org.cpis.inbox.TeamChoice;
import org.cpis.platform.web.Texts;

/**
 * A filter that is on, and can be taken away.
 *
 * @param text what it lets through, in words
 */
public record FilterChip(Part part, String text) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH);

    static FilterChip of(Part part, InboxFilter filter, List<TeamChoice> teams) {
        return new FilterChip(
                part,
                switch (part) {
                    case WHOSE -> Texts.of("inbox.whose." + filter.whose());
                    case QUEUE ->
                        filter.team() == null ? Texts.of("inbox.queue." + filter.queue()) : team(filter.team(), teams);
                    case STATUS -> Texts.of("status." + filter.status());
                    case PLAN -> Texts.of("plan." + filter.plan());
                    case OVERDUE -> Texts.of("inbox.filter.overdue");
                    case REMARK -> Texts.of("inbox.remark." + filter.remark());
                    case FROM -> Texts.of("inbox.filter.chip.from", day(filter.from()));
                    case TO -> Texts.of("inbox.filter.chip.to", day(filter.to()));
                });
    }

    /** What a list holds, in one line: whose, and whatever else narrows it. */
    static String words(InboxFilter filter, List<TeamChoice> teams) {
        EnumSet<Part> parts = EnumSet.of(Part.WHOSE);
        parts.addAll(filter.active());
        return parts.stream().map(part -> of(part, filter, teams).text()).collect(Collectors.joining(", "));
    }

    private static String team(String code, List<TeamChoice> teams) {
        return teams.stream()
                .filter(team -> team.code().equals(code))
                .map(TeamChoice::name)
                .findFirst()
                .orElse(code);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
