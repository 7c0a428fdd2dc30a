package org.cpis.review;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** How many were live at the end of a month, or today in the present one, and how many were to be. */
public record AdoptionMonth(
        YearMonth month, int authorities, int authoritiesPlanned, int providers, int providersPlanned)
        implements Serializable {

    /** From the first month in which one went live or was to, to the present one; the newest {@code most} of them. */
    static List<AdoptionMonth> of(List<GoLiveDay> days, LocalDate today, int most) {
        YearMonth present = YearMonth.from(today);
        YearMonth first = days.stream()
                .flatMap(day -> Stream.of(day.planned(), day.live()))
                .filter(Objects::nonNull)
                .map(YearMonth::from)
                .min(YearMonth::compareTo)
                .filter(month -> !month.isAfter(present))
                .orElse(present);
        List<AdoptionMonth> months = new ArrayList<>();
        for (YearMonth month = present; !month.isBefore(first) && months.size() < most; month = month.minusMonths(1)) {
            months.add(month(days, month));
        }
        Collections.reverse(months);
        return months;
    }

    private static AdoptionMonth month(List<GoLiveDay> days, YearMonth month) {
        LocalDate end = month.atEndOfMonth();
        return new AdoptionMonth(
                month,
                count(days, true, GoLiveDay::live, end),
                count(days, true, GoLiveDay::planned, end),
                count(days, false, GoLiveDay::live, end),
                count(days, false, GoLiveDay::planned, end));
    }

    private static int count(
            List<GoLiveDay> days, boolean authorities, Function<GoLiveDay, LocalDate> which, LocalDate end) {
        return (int) days.stream()
                .filter(day -> day.authority() == authorities)
                .map(which)
                .filter(day -> day != null && !day.isAfter(end))
                .count();
    }
}
