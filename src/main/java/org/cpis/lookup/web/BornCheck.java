package org.cpis.lookup.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.cpis.platform.web.TypedDate;
import org.cpis.register.BirthDates;

/**
 * Reads when somebody may have been born: a day, a range of at most two years, ages or a year; one of them.
 *
 * <p>Size: four ways to say one thing, which exclude each other.
 */
final class BornCheck {

    private static final int OLDEST = 130;

    private final FindTerms terms;
    private final LocalDate today;
    private final FieldFaults faults;

    BornCheck(FindTerms terms, LocalDate today, FieldFaults faults) {
        this.terms = terms;
        this.today = today;
        this.faults = faults;
    }

    /** The one date of the basic search. */
    Optional<BirthDates> day() {
        Optional<LocalDate> day = terms.getBorn().read();
        boolean right =
                terms.getBorn().isEmpty() ? faults.right("born", "find.born.empty") : faults.right("born", wrong(day));
        return right ? day.map(BirthDates::on) : Optional.empty();
    }

    /** Whichever of the four ways is filled in. */
    Optional<BirthDates> any() {
        boolean day = !terms.getBorn().isEmpty();
        boolean range = !terms.getFrom().isEmpty() || !terms.getTo().isEmpty();
        boolean ages = terms.getYoungest() != null || terms.getOldest() != null;
        boolean year = terms.getYear() != null;
        long filled = Stream.of(day, range, ages, year).filter(one -> one).count();
        if (filled != 1) {
            faults.right("born", filled == 0 ? "find.born.none" : "find.born.several");
            return Optional.empty();
        }
        return day ? day() : range ? range() : ages ? ages() : year();
    }

    private Optional<BirthDates> range() {
        Optional<LocalDate> from = terms.getFrom().read();
        Optional<LocalDate> to = terms.getTo().read();
        boolean right = faults.right("from", wrong(terms.getFrom(), from));
        right &= faults.right("to", wrong(terms.getTo(), to));
        if (right && from.get().isAfter(to.get())) {
            right = faults.right("to", "find.range.order");
        } else if (right && !BirthDates.isPossible(from.get(), to.get())) {
            right = faults.right("to", "find.range.long");
        }
        return right ? Optional.of(new BirthDates(from.get(), to.get())) : Optional.empty();
    }

    private Optional<BirthDates> ages() {
        int youngest = age(terms.getYoungest() == null ? terms.getOldest() : terms.getYoungest());
        int oldest = age(terms.getOldest() == null ? terms.getYoungest() : terms.getOldest());
        boolean right = faults.right("youngest", youngest < 0 ? "find.age.number" : null);
        right &= faults.right("oldest", oldest < 0 ? "find.age.number" : null);
        if (right && youngest > oldest) {
            right = faults.right("oldest", "find.age.order");
        } else if (right && oldest - youngest >= BirthDates.MOST_YEARS) {
            right = faults.right("oldest", "find.age.wide");
        }
        return right ? Optional.of(BirthDates.ofAges(youngest, oldest, today)) : Optional.empty();
    }

    private Optional<BirthDates> year() {
        String typed = terms.getYear().strip();
        boolean number = typed.matches("\\d{4}");
        int year = number ? Integer.parseInt(typed) : 0;
        boolean known = number && year >= today.getYear() - OLDEST && year <= today.getYear();
        String wrong = known ? null : number ? "find.year.past" : "find.year.number";
        return faults.right("year", wrong) ? Optional.of(BirthDates.ofYear(year)) : Optional.empty();
    }

    private static int age(String typed) {
        String age = typed.strip();
        return age.matches("\\d{1,3}") && Integer.parseInt(age) <= OLDEST ? Integer.parseInt(age) : -1;
    }

    private String wrong(TypedDate typed, Optional<LocalDate> date) {
        return typed.isEmpty() ? "find.range.both" : wrong(date);
    }

    private String wrong(Optional<LocalDate> date) {
        return date.map(day -> day.isAfter(today) ? "find.born.past" : null)
                .orElseGet(() -> date.isEmpty() ? "find.born.real" : null);
    }
}
