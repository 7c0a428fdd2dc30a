package org.cpis.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Daily files as authorities might send them: mostly right, each cell wrong now and then. */
final class RandomFiles {

    private static final int MOST_ROWS = 8;

    private final Subjects subjects;
    private final LocalDate today;

    RandomFiles(Subjects subjects) {
        this.subjects = subjects;
        this.today = subjects.today();
    }

    Arbitrary<RandomFile> files() {
        return net.jqwik.api.Combinators.combine(
                        Arbitraries.of("delta", "delta", "delta", "full"),
                        Arbitraries.of(Form.values()),
                        rows().list().ofMaxSize(MOST_ROWS))
                .as((mode, form, rows) -> new RandomFile(mode, form, numbered(rows)));
    }

    /** Gives each record its id, except those that were made to repeat or miss one. */
    private static List<Row> numbered(List<Row> rows) {
        List<Row> numbered = new ArrayList<>();
        for (Row row : rows) {
            numbered.add(row.has("record_id") ? row : row.with("record_id", "r" + (numbered.size() + 1)));
        }
        return numbered.stream()
                .map(row -> row.cell("record_id").equals("(blank)") ? row.with("record_id", "") : row)
                .toList();
    }

    private Arbitrary<Row> rows() {
        return Arbitraries.of(subjects.all())
                .flatMap(subject -> Arbitraries.of("CPP", "LAC", "UCPP").flatMap(type -> row(subject, type)));
    }

    private Arbitrary<Row> row(Subject subject, String type) {
        Map<String, Arbitrary<String>> cells = new LinkedHashMap<>();
        who(cells, subject);
        what(cells, type);
        when(cells, type);
        rest(cells, subject);
        return together(subject, cells);
    }

    private static void who(Map<String, Arbitrary<String>> cells, Subject subject) {
        cells.put("record_id", mostly("", "r1", "(blank)", "x".repeat(65)));
        cells.put("nhs_number", number(subject));
        String nextDay = subject.born().plusDays(1).toString();
        cells.put("birth_date", mostly(subject.born().toString(), nextDay, "09/03/2019", ""));
    }

    private static void what(Map<String, Arbitrary<String>> cells, String type) {
        cells.put("action", some(30, "upsert", 6, "delete", 1, "remove", 1, ""));
        cells.put("plan_type", mostly(type, "CIN", "", "cpp"));
        cells.put(
                "legal_basis",
                type.equals("LAC") ? some(9, "s20", 9, "s31", 9, "s38", 1, "s47", 1, "") : mostly("", "s31"));
    }

    private void when(Map<String, Arbitrary<String>> cells, String type) {
        Arbitrary<String> recent = some(20, day(-10), 6, day(-20), 6, day(0), 6, day(-100), 6, day(-500));
        cells.put("start_date", mixed(recent, some(2, day(1), 2, "", 1, "2026-02-30")));
        Arbitrary<String> ends = some(5, day(0), 5, day(-15), 5, day(30), 3, day(-110), 3, day(-364), 3, day(-365));
        cells.put("end_date", mixed(some(30, "", 1, "tomorrow"), ends));
        Arbitrary<String> expected = some(30, day(60), 3, day(-28), 2, day(-29), 3, day(300), 2, day(301), 2, "");
        cells.put(
                "expected_delivery_date",
                type.equals("UCPP") ? mixed(expected, some(1, "soon", 3, day(60))) : mostly("", day(60)));
    }

    private static void rest(Map<String, Arbitrary<String>> cells, Subject subject) {
        String own = "L-" + subject.number().substring(6);
        cells.put("local_id", some(30, own, 5, "", 1, "=1+1", 1, "a\nb", 1, "l".repeat(36)));
        cells.put("team_code", Arbitraries.of("", "902-CP1", "902-LAC"));
        cells.put("emergency_phone", mostly("020 7946 0123", "", "12", "ring the office", "+44 161 496 0456"));
        cells.put("office_phone", some(20, "0161 496 0456", 5, "", 1, "none"));
    }

    /** Values with how often each is wanted before it. */
    private static Arbitrary<String> some(Object... weightsAndValues) {
        List<Tuple.Tuple2<Integer, String>> pairs = new ArrayList<>();
        for (int i = 0; i < weightsAndValues.length; i += 2) {
            pairs.add(Tuple.of((Integer) weightsAndValues[i], (String) weightsAndValues[i + 1]));
        }
        return Arbitraries.frequency(pairs);
    }

    private static Arbitrary<String> mixed(Arbitrary<String> often, Arbitrary<String> seldom) {
        return Arbitraries.frequencyOf(Tuple.of(3, often), Tuple.of(1, seldom));
    }

    private Arbitrary<Row> together(Subject subject, Map<String, Arbitrary<String>> cells) {
        Arbitrary<String> spelling = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.of(subject.right())), Tuple.of(1, Arbitraries.of(subject.wrong())));
        Arbitrary<Row> rows = spelling.map(name -> new Row(
                subject,
                new LinkedHashMap<>(
                        Map.of("family_name", name.split("\\|", 2)[0], "given_names", name.split("\\|", 2)[1]))));
        for (Map.Entry<String, Arbitrary<String>> cell : cells.entrySet()) {
            rows = rows.flatMap(row -> cell.getValue().map(value -> row.with(cell.getKey(), value)));
        }
        return rows;
    }

    private static Arbitrary<String> number(Subject subject) {
        String digits = subject.number();
        String spaced = digits.substring(0, 3) + " " + digits.substring(3, 6) + "-" + digits.substring(6);
        String wrongCheck =
                digits.substring(0, 9) + (digits.charAt(9) == '9' ? "0" : Character.toString(digits.charAt(9) + 1));
        return Arbitraries.frequency(
                Tuple.of(30, digits),
                Tuple.of(5, spaced),
                Tuple.of(1, wrongCheck),
                Tuple.of(1, ""),
                Tuple.of(1, "ABC 12345"));
    }

    /** The good value most of the time, one of the others now and then. */
    private static Arbitrary<String> mostly(String good, String... others) {
        return Arbitraries.frequencyOf(Tuple.of(25, Arbitraries.just(good)), Tuple.of(1, Arbitraries.of(others)));
    }

    private String day(int fromToday) {
        return today.plusDays(fromToday).toString();
    }
}
