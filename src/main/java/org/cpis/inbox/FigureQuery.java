package org.cpis.inbox;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Puts the conditions of {@link Figure} together to what the database is asked. Native, for it counts by conditions on
 * times, which the mapping cannot.
 *
 * @param values of ?1 and on: those of {@link FigureMoments#values}, then as {@link #cube} and {@link #rows} say
 */
record FigureQuery(String text, List<Object> values) {

    private static final String OWNER = " LEFT JOIN worker w ON w.authority = n.authority AND w.user_id = n.owner_id";

    private static final String OPEN = "SELECT id FROM notification WHERE authority = ?1 AND status <> 'CLOSED'";

    private static final String DONE = "SELECT id FROM notification WHERE authority = ?1 AND acknowledged_at >= ?4"
            + " UNION SELECT id FROM notification WHERE authority = ?1 AND closed_at >= ?4";

    private static final String GROUPS = """
            CASE WHEN n.viewed_at >= ?5 THEN 'TODAY' WHEN n.viewed_at >= ?6 THEN 'ONE'
            WHEN n.viewed_at >= ?7 THEN 'TWO_TO_THREE' WHEN n.viewed_at >= ?8 THEN 'FOUR_TO_SEVEN'
            ELSE 'OVER_SEVEN' END AS age, n.queue AS queue,
            CASE WHEN n.queue = 'TEAM' THEN n.team_code END AS team, t.name AS team_name,
            CASE WHEN n.owner_id IS NOT NULL THEN COALESCE(w.id, 'other') END AS worker, w.name AS worker_name""";

    private static final int FIRST_COUNT = 6;

    /** @param now whether it asks how things stand, and not what happened in the period; ?9 is the bound */
    static String cube(boolean now) {
        String sums = Figure.of(now).stream()
                .map(figure -> "COALESCE(SUM(" + figure.condition() + "), 0)")
                .collect(Collectors.joining(", "));
        return "SELECT " + GROUPS + ", " + sums + " FROM (" + (now ? OPEN : DONE) + " LIMIT ?9) d"
                + " JOIN notification n ON n.id = d.id" + OWNER
                + " LEFT JOIN team t ON n.queue = 'TEAM' AND t.authority = n.authority AND t.code = n.team_code"
                + " GROUP BY age, queue, team, team_name, worker, worker_name";
    }

    /** The ids of rows, oldest first. ?9 is the bound, ?10 queue, ?11 team, ?12 worker, ?13 and ?14 the row before. */
    static String rows(FigureChoice choice, boolean further) {
        return "SELECT n.id FROM notification n" + OWNER + " WHERE n.authority = ?1 AND "
                + choice.figure().condition() + of(choice.group())
                + (further ? " AND (n.viewed_at > ?13 OR (n.viewed_at = ?13 AND n.id > ?14))" : "")
                + " ORDER BY n.viewed_at, n.id LIMIT ?9";
    }

    private static String of(FigureGroup group) {
        StringBuilder conditions = new StringBuilder();
        if (group.age() != null) {
            conditions.append(group.age().condition());
        }
        if (group.queue() != null) {
            conditions.append(" AND n.queue = ?10");
        }
        if (group.queue() == Queue.TEAM) {
            conditions.append(group.team() == null ? " AND n.team_code IS NULL" : " AND n.team_code = ?11");
        }
        if (group.worker() != null) {
            boolean other = group.worker().equals(FigureGroup.OTHER);
            conditions.append(other ? " AND n.owner_id IS NOT NULL AND w.id IS NULL" : " AND w.id = ?12");
        }
        return conditions.toString();
    }

    /** What the text asks for, by number: the mapping takes no value that it does not. */
    Map<Integer, Object> parameters() {
        Map<Integer, Object> asked = new HashMap<>();
        for (int number = 1; number <= values.size(); number++) {
            if (Pattern.compile("\\?" + number + "(?!\\d)").matcher(text).find()) {
                asked.put(number, values.get(number - 1));
            }
        }
        return asked;
    }

    static FigureCell cell(Object[] row, List<Figure> figures) {
        Map<Figure, Long> counts = new EnumMap<>(Figure.class);
        for (int i = 0; i < figures.size(); i++) {
            counts.put(figures.get(i), ((Number) row[FIRST_COUNT + i]).longValue());
        }
        ItemAge age = ItemAge.valueOf((String) row[0]);
        FigureGroup group = new FigureGroup(age, Queue.valueOf((String) row[1]), (String) row[2], (String) row[4]);
        return new FigureCell(group, (String) row[3], (String) row[5], new Tally(counts));
    }
}
