package org.cpis.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what must become of a file, and remembers the register that results (rulings 1 to 11). */
final class FeedOracle {

    private final Subjects subjects;
    private final LocalDate today;
    private final Map<String, List<Episode>> held = new TreeMap<>();

    FeedOracle(Subjects subjects) {
        this.subjects = subjects;
        this.today = subjects.today();
    }

    Answer.Sheet judge(RandomFile file) {
        List<Row> rows = file.rows();
        boolean full = file.mode().equals("full");
        if (rows.isEmpty()) {
            return new Answer.Sheet(full ? "CPF01" : "CPF02", List.of(), Set.of());
        }
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            answers.add(answer(file, i));
        }
        long loaded =
                answers.stream().filter(answer -> answer.code().equals("CPR06")).count();
        String code = loaded == rows.size() ? "CPF02" : loaded == 0 ? "CPF04" : "CPF03";
        return new Answer.Sheet(code, answers, full ? missing(rows) : Set.of());
    }

    private Answer answer(RandomFile file, int index) {
        Row row = file.rows().get(index);
        String id = row.cell("record_id")
                .substring(0, Math.min(64, row.cell("record_id").length()));
        Optional<Fault> fault = new RowOracle(today, file.rows()).fault(row, episodes(row));
        if (fault.isEmpty()) {
            load(row);
            return new Answer(id, "CPR06", "", file.form().place(file.rows(), index, null));
        }
        return fault.get().in(file.form(), file.rows(), index, id);
    }

    private void load(Row row) {
        List<Episode> episodes = held.computeIfAbsent(key(row), key -> new ArrayList<>());
        if (row.cell("action").equals("delete")) {
            episodes.remove(Collections.max(episodes, Comparator.comparing(Episode::start)));
            return;
        }
        Episode next = RowOracle.episode(row);
        RowOracle.corrected(episodes, next, today).ifPresent(episodes::remove);
        episodes.add(next);
    }

    private List<Episode> episodes(Row row) {
        return held.getOrDefault(key(row), List.of());
    }

    /** By the number that was sent: a plan that stands under the current number is not deleted by an old one. */
    private static String key(Row row) {
        return row.plan();
    }

    private Set<String> missing(List<Row> rows) {
        Set<String> named = rows.stream().map(Row::plan).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        for (Subject subject : subjects.all()) {
            for (String type : List.of("CPP", "LAC", "UCPP")) {
                String plan = subject.number() + "/" + type;
                boolean live = held.getOrDefault(plan, List.of()).stream()
                        .anyMatch(episode -> episode.isLive(today, subject.born()));
                if (live && !named.contains(plan)) {
                    missing.add(plan);
                }
            }
        }
        return missing;
    }

    /** The register as lines, in the columns of the table. */
    Set<String> register() {
        Set<String> lines = new TreeSet<>();
        held.forEach((key, episodes) -> episodes.forEach(episode -> lines.add(line(key, episode))));
        return lines;
    }

    private static String line(String key, Episode episode) {
        Row row = episode.row();
        return String.join(
                "|",
                key.replace('/', '|'),
                text(episode.start()),
                text(episode.end()),
                text(episode.expected()),
                row.cell("legal_basis"),
                row.cell("local_id"),
                row.cell("team_code"),
                row.cell("emergency_phone"),
                row.cell("office_phone"));
    }

    private static String text(LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
