package org.cpis.upload;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cpis.register.PlanType;
import org.cpis.register.VisibilityRule;

/**
 * Last check of a record (ruling 4): its content. Asked only after number and person are known to agree; the first
 * fault counts, in the order of the codes.
 *
 * @param today day of receipt, Europe/London
 */
record ContentRule(LocalDate today, VisibilityRule rule, FeedScan scan) {

    private static final int DELIVERY_AHEAD_DAYS = 300;
    private static final Set<String> LEGAL_BASES = Set.of("s20", "s31", "s38");

    Optional<Fault> fault(FeedRow row) {
        return Stream.<java.util.function.Function<FeedRow, Optional<Fault>>>of(
                        this::start,
                        this::end,
                        this::repeated,
                        this::delivery,
                        this::age,
                        this::phone,
                        this::old,
                        this::dates,
                        this::legalBasis,
                        this::phones)
                .map(check -> check.apply(row))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Fault> start(FeedRow row) {
        if (row.isBlank(Column.START_DATE)) {
            return fault("P01", Column.START_DATE, "Give the date on which the plan started.");
        }
        boolean future = date(row, Column.START_DATE)
                .filter(start -> start.isAfter(today))
                .isPresent();
        return future
                ? fault("P02", Column.START_DATE, "Send the plan when it has started; its start date is in the future.")
                : Optional.empty();
    }

    private Optional<Fault> end(FeedRow row) {
        Optional<LocalDate> start = date(row, Column.START_DATE);
        boolean before = date(row, Column.END_DATE)
                .filter(end -> start.isPresent() && end.isBefore(start.get()))
                .isPresent();
        return before
                ? fault("P03", Column.END_DATE, "Correct the dates: the plan ends before it starts.")
                : Optional.empty();
    }

    private Optional<Fault> repeated(FeedRow row) {
        return scan.repeatsPlan(row)
                ? fault("P04", Column.NHS_NUMBER, "Send each plan of a person only once in a file.")
                : Optional.empty();
    }

    private Optional<Fault> delivery(FeedRow row) {
        if (type(row) != PlanType.UCPP || FeedDates.isMalformed(row, Column.EXPECTED_DELIVERY_DATE)) {
            return Optional.empty();
        }
        LocalDate earliest = today.minusDays(rule.unbornDays());
        LocalDate latest = today.plusDays(DELIVERY_AHEAD_DAYS);
        boolean good = date(row, Column.EXPECTED_DELIVERY_DATE)
                .filter(day -> !day.isBefore(earliest) && !day.isAfter(latest))
                .isPresent();
        return good
                ? Optional.empty()
                : fault(
                        "P06",
                        Column.EXPECTED_DELIVERY_DATE,
                        "Give the expected delivery date: from " + rule.unbornDays() + " days ago to "
                                + DELIVERY_AHEAD_DAYS + " days ahead.");
    }

    private Optional<Fault> age(FeedRow row) {
        boolean grown = date(row, Column.BIRTH_DATE)
                .filter(born -> !today.isBefore(VisibilityRule.birthday(born, rule.adultAge())))
                .isPresent();
        return grown && type(row) != PlanType.UCPP
                ? fault(
                        "P07",
                        Column.BIRTH_DATE,
                        "Stop sending this plan: the person is " + rule.adultAge() + " or over.")
                : Optional.empty();
    }

    private Optional<Fault> phone(FeedRow row) {
        return row.isBlank(Column.EMERGENCY_PHONE)
                ? fault("P08", Column.EMERGENCY_PHONE, "Give the emergency duty phone number.")
                : Optional.empty();
    }

    private Optional<Fault> old(FeedRow row) {
        boolean old = date(row, Column.END_DATE)
                .filter(end -> end.plusDays(rule.tailDays()).isBefore(today))
                .isPresent();
        return old
                ? fault(
                        "P09",
                        Column.END_DATE,
                        "Send a delete if the plan must go: it ended more than " + rule.tailDays() + " days ago.")
                : Optional.empty();
    }

    private Optional<Fault> dates(FeedRow row) {
        return Stream.of(Column.START_DATE, Column.END_DATE, Column.EXPECTED_DELIVERY_DATE)
                .filter(column -> FeedDates.isMalformed(row, column))
                .findFirst()
                .map(column -> Fault.malformed(column, "Give " + column.label() + " as a real date, like 2026-03-09."));
    }

    private Optional<Fault> legalBasis(FeedRow row) {
        String basis = row.cell(Column.LEGAL_BASIS);
        boolean good = type(row) == PlanType.LAC ? LEGAL_BASES.contains(basis) : basis.isEmpty();
        return good
                ? Optional.empty()
                : Optional.of(Fault.malformed(
                        Column.LEGAL_BASIS,
                        "Set legal_basis to s20, s31 or s38 for LAC, and leave it empty otherwise."));
    }

    private Optional<Fault> phones(FeedRow row) {
        return Stream.of(Column.EMERGENCY_PHONE, Column.OFFICE_PHONE)
                .filter(column -> !row.isBlank(column) && !isPhone(row.cell(column)))
                .findFirst()
                .map(column -> Fault.malformed(column, "Give " + column.label() + " as a UK phone number."));
    }

    private static boolean isPhone(String text) {
        return text.matches("[0-9+() -]+") && PhoneNumberUtil.getInstance().isPossibleNumber(text, "GB");
    }

    private static Optional<LocalDate> date(FeedRow row, Column column) {
        return FeedDates.read(row, column);
    }

    private static PlanType type(FeedRow row) {
        return PlanType.valueOf(row.cell(Column.PLAN_TYPE));
    }

    private static Optional<Fault> fault(String detail, Column column, String message) {
        return Optional.of(Fault.detail(detail, column, message));
    }
}
