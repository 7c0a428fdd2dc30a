package org.cpis.upload;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cpis.platform.Months;
import org.cpis.platform.Share;

/**
 * On how many days of a month a file of an authority was accepted. Days are of Europe/London.
 *
 * @param month its number
 * @param days with at least one
 * @param last of them
 */
record AcceptedDays(String authority, int month, long days, LocalDate last) {

    /** No setting: regions and years compare only while it means the same everywhere. */
    private static final int GOOD = 9;

    private static final int OF = 10;

    /**
     * Authorities with a file on at least nine of ten days. One counts from the day of its first accepted file; today
     * counts once its file is there.
     *
     * @param first day for each authority that ever had one
     */
    static List<Share> reliable(Months months, Map<String, LocalDate> first, List<AcceptedDays> found) {
        List<Share> shares = new ArrayList<>();
        for (int number = 0; number < months.count(); number++) {
            int month = number;
            List<AcceptedDays> ofMonth =
                    found.stream().filter(one -> one.month == month).toList();
            shares.add(share(months.all().get(month), months.today(), first, ofMonth));
        }
        return shares;
    }

    private static Share share(
            YearMonth month, LocalDate today, Map<String, LocalDate> first, List<AcceptedDays> found) {
        long part = 0;
        long of = 0;
        for (Map.Entry<String, LocalDate> authority : first.entrySet()) {
            AcceptedDays accepted = found.stream()
                    .filter(one -> one.authority.equals(authority.getKey()))
                    .findFirst()
                    .orElse(new AcceptedDays(authority.getKey(), 0, 0, null));
            long all = accepted.possible(month, authority.getValue(), today);
            of += all > 0 ? 1 : 0;
            part += all > 0 && accepted.days * OF >= all * GOOD ? 1 : 0;
        }
        return new Share(part, of);
    }

    private long possible(YearMonth month, LocalDate first, LocalDate today) {
        LocalDate from = first.isAfter(month.atDay(1)) ? first : month.atDay(1);
        LocalDate until = month.atEndOfMonth().plusDays(1);
        LocalDate now = today.equals(last) ? today.plusDays(1) : today;
        return Math.max(0, ChronoUnit.DAYS.between(from, until.isAfter(now) ? now : until));
    }
}
