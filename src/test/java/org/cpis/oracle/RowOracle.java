package org.cpis.oracle;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The first fault of a row, in the order of ruling 4. */
final class RowOracle {

    private static final Map<String, Integer> LONGEST = Map.of("record_id", 64, "local_id", 35);
    private static final Set<String> PHONES = Set.of("020 7946 0123", "0161 496 0456", "+44 161 496 0456");

    private final LocalDate today;
    private final List<Row> file;

    RowOracle(LocalDate today, List<Row> file) {
        this.today = today;
        this.file = file;
    }

    Optional<Fault> fault(Row row, List<Episode> episodes) {
        return shape(row)
                .or(() -> isNumber(row.digits()) ? Optional.empty() : one("CPR04", "nhs_number"))
                .or(() -> row.cell("action").equals("delete") ? delete(row, episodes) : upsert(row, episodes));
    }

    private Optional<Fault> shape(Row row) {
        for (String column : Row.COLUMNS) {
            if (row.cell(column).length() > LONGEST.getOrDefault(column, 200)
                    || row.cell(column).contains("\n")) {
                return one("P13", column);
            }
        }
        String id = row.cell("record_id");
        if (id.isEmpty()
                || file.stream()
                                .filter(other -> other.cell("record_id").equals(id))
                                .count()
                        > 1) {
            return one("P13", "record_id");
        }
        return words(row);
    }

    private static Optional<Fault> words(Row row) {
        if (!Set.of("upsert", "delete").contains(row.cell("action"))) {
            return one("P13", "action");
        }
        if (!Set.of("CPP", "LAC", "UCPP").contains(row.cell("plan_type"))) {
            return one("P13", "plan_type");
        }
        boolean needsDate = row.cell("action").equals("upsert");
        return needsDate && date(row, "birth_date").isEmpty() ? one("P13", "birth_date") : Optional.empty();
    }

    private Optional<Fault> delete(Row row, List<Episode> episodes) {
        if (isTwice(row)) {
            return one("P04", "nhs_number");
        }
        return episodes.isEmpty() ? one("P10", "nhs_number") : Optional.empty();
    }

    private Optional<Fault> upsert(Row row, List<Episode> episodes) {
        return person(row).or(() -> dates(row)).or(() -> meeting(row, episodes)).or(() -> rest(row));
    }

    private Optional<Fault> person(Row row) {
        Subject subject = row.subject();
        if (!subject.isKnown()) {
            return one("CPR01", "nhs_number");
        }
        String spelled = row.cell("family_name") + "|" + row.cell("given_names");
        if (!subject.right().contains(spelled) || !date(row, "birth_date").equals(Optional.of(subject.born()))) {
            return one("CPR03", "nhs_number");
        }
        return switch (subject.status()) {
            case "superseded" -> one("CPR05", "nhs_number");
            case "sensitive" -> one("CPR02", "nhs_number");
            case "deceased" -> one("P14", "nhs_number");
            default -> Optional.empty();
        };
    }

    private Optional<Fault> dates(Row row) {
        Optional<LocalDate> start = date(row, "start_date");
        if (!row.has("start_date")) {
            return one("P01", "start_date");
        }
        if (start.isPresent() && start.get().isAfter(today)) {
            return one("P02", "start_date");
        }
        Optional<LocalDate> end = date(row, "end_date");
        if (start.isPresent() && end.isPresent() && end.get().isBefore(start.get())) {
            return one("P03", "end_date");
        }
        return isTwice(row) ? one("P04", "nhs_number") : Optional.empty();
    }

    private Optional<Fault> meeting(Row row, List<Episode> episodes) {
        if (isUnreadable(row, "start_date") || isUnreadable(row, "end_date")) {
            return Optional.empty();
        }
        Episode next = episode(row);
        Optional<Episode> corrected = corrected(episodes, next, today);
        boolean same = corrected.filter(old -> old.start().equals(next.start())).isPresent();
        boolean meets = episodes.stream()
                .filter(old -> !corrected.equals(Optional.of(old)))
                .anyMatch(old -> old.meets(next)
                        || (!same && old.isEnded(today) && !next.start().isAfter(old.end())));
        return meets ? one("P05", "start_date") : Optional.empty();
    }

    private Optional<Fault> rest(Row row) {
        boolean unborn = row.cell("plan_type").equals("UCPP");
        Optional<LocalDate> expected = date(row, "expected_delivery_date");
        boolean inTime = expected.filter(day -> !day.isBefore(today.minusDays(28)) && !day.isAfter(today.plusDays(300)))
                .isPresent();
        if (unborn && !isUnreadable(row, "expected_delivery_date") && !inTime) {
            return one("P06", "expected_delivery_date");
        }
        if (!unborn && !today.isBefore(row.subject().born().plusYears(18))) {
            return one("P07", "birth_date");
        }
        if (!row.has("emergency_phone")) {
            return one("P08", "emergency_phone");
        }
        if (date(row, "end_date")
                .filter(end -> end.plusDays(364).isBefore(today))
                .isPresent()) {
            return one("P09", "end_date");
        }
        return malformed(row);
    }

    private static Optional<Fault> malformed(Row row) {
        for (String column : List.of("start_date", "end_date", "expected_delivery_date")) {
            if (isUnreadable(row, column)) {
                return one("P13", column);
            }
        }
        boolean lookedAfter = row.cell("plan_type").equals("LAC");
        boolean basis = lookedAfter == Set.of("s20", "s31", "s38").contains(row.cell("legal_basis"))
                && (lookedAfter || !row.has("legal_basis"));
        if (!basis) {
            return one("P13", "legal_basis");
        }
        for (String column : List.of("emergency_phone", "office_phone")) {
            if (row.has(column) && !PHONES.contains(row.cell(column))) {
                return one("P13", column);
            }
        }
        return Optional.empty();
    }

    /** Which episode the row corrects: that of the same start, else the one that is still open (ruling 1). */
    static Optional<Episode> corrected(List<Episode> episodes, Episode next, LocalDate today) {
        return episodes.stream()
                .filter(old -> old.start().equals(next.start()))
                .findFirst()
                .or(() -> episodes.stream().filter(old -> !old.isEnded(today)).findFirst());
    }

    static Episode episode(Row row) {
        boolean unborn = row.cell("plan_type").equals("UCPP");
        return new Episode(
                date(row, "start_date").orElseThrow(),
                date(row, "end_date").orElse(null),
                unborn ? date(row, "expected_delivery_date").orElse(null) : null,
                row);
    }

    private boolean isTwice(Row row) {
        return file.stream().filter(other -> other.plan().equals(row.plan())).count() > 1;
    }

    private static boolean isNumber(String digits) {
        if (!digits.matches("[0-9]{10}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            sum += Character.digit(digits.charAt(i), 10) * (10 - i);
        }
        return sum % 11 == 0;
    }

    private static boolean isUnreadable(Row row, String column) {
        return row.has(column) && date(row, column).isEmpty();
    }

    private static Optional<LocalDate> date(Row row, String column) {
        try {
            return row.has(column) ? Optional.of(LocalDate.parse(row.cell(column))) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fault> one(String code, String column) {
        return Optional.of(new Fault(code, column));
    }
}
