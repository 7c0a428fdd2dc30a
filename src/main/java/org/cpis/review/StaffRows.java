package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.platform.SystemClock;

/** A whole staff list. */
record StaffRows(List<StaffRow> all) {

    StaffRows {
        all = List.copyOf(all);
    }

    int shifts() {
        return all.stream().mapToInt(row -> row.rota().size()).sum();
    }

    /** First day with an entry, in London. */
    Optional<LocalDate> rotaFrom() {
        return entries().map(RotaEntry::starts).min(Comparator.naturalOrder()).map(StaffRows::day);
    }

    Optional<LocalDate> rotaUntil() {
        return entries().map(RotaEntry::ends).max(Comparator.naturalOrder()).map(StaffRows::day);
    }

    private Stream<RotaEntry> entries() {
        return all.stream().flatMap(row -> row.rota().stream());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SystemClock.LONDON);
    }
}
