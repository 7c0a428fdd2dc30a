package org.cpis.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cpis.organisation.Place;
import org.cpis.platform.NotFound;
import org.cpis.platform.SqlText;
import org.cpis.platform.SystemClock;

/**
 * Puts together what is asked for the rows behind a figure of looks: first the tables of counts tell on which days there
 * are any, then the ledger is read of as many days as fill a page.
 *
 * @param viewer user and role; null: of anybody
 */
record LookQuery(DashChoice choice, Place place, List<Object> viewer) {

    private static final String OF = " LEFT JOIN organisation o ON o.code = x.organisation";

    /** Days with rows and how many, newest first, from the day of the last row that was read. */
    SqlText days(DashRow after) {
        SqlText query = counted();
        LocalDate last = after == null ? choice.filter().to() : LocalDate.ofInstant(after.at(), SystemClock.LONDON);
        query.add(" WHERE x.day BETWEEN ? AND ?", choice.filter().from(), last);
        if (choice.figure() == DashFigure.NOT_OPENED) {
            query.add(" AND x.opens = 0 AND x.found > 0");
        } else if (viewer == null) {
            query.add(" AND " + choice.figure().condition());
        }
        common(query);
        if (choice.is(DashBy.REASON)) {
            query.add(" AND x.reason = ?", choice.of());
        }
        return query.add(" GROUP BY x.day ORDER BY x.day DESC");
    }

    private SqlText counted() {
        if (choice.figure() == DashFigure.NOT_OPENED) {
            return new SqlText("SELECT CAST(x.day AS CHAR), SUM(x.found) FROM access_seen x" + OF);
        }
        if (viewer != null) {
            String sum = choice.figure() == DashFigure.VIEWS ? "x.opens" : "x.checks";
            return new SqlText("SELECT CAST(x.day AS CHAR), SUM(" + sum + ") FROM access_viewer x" + OF);
        }
        return new SqlText("SELECT CAST(x.day AS CHAR), SUM(x.events) FROM access_day x" + OF);
    }

    /** Ids of events. */
    SqlText rows(List<Object[]> days, DashRow after, int most) {
        SqlText query = new SqlText("SELECT x.id, x.seq FROM access_event x"
                + " JOIN access_follow f ON f.chain = x.chain AND x.seq <= f.seq" + OF);
        if (choice.figure() == DashFigure.NOT_OPENED) {
            query.add(" JOIN access_seen s ON s.organisation = x.organisation AND s.user_id = x.user_id"
                    + " AND s.person_id = x.person_id AND x.at >= s.begins AND x.at < s.ends AND s.opens = 0");
        }
        if (choice.is(DashBy.REASON)) {
            query.add(" JOIN access_reason r ON r.event_id = x.id AND r.kind = ?", choice.of());
        }
        query.add(" WHERE " + choice.figure().condition());
        times(query, days, most);
        common(query);
        if (after != null) {
            query.add(" AND (x.at < ? OR x.at = ? AND x.id < ?)", after.at(), after.at(), after.id());
        }
        return query.add(" ORDER BY x.at DESC, x.id DESC LIMIT " + most);
    }

    private void times(SqlText query, List<Object[]> days, int most) {
        if (choice.is(DashBy.HOUR)) {
            hours(query);
            return;
        }
        if (days.isEmpty()) {
            query.add(" AND 1 = 0");
            return;
        }
        long found = 0; // of the first day some were read before
        int day = 0;
        while (day < days.size() - 1 && found < most) {
            day++;
            found += ((Number) days.get(day)[1]).longValue();
        }
        query.add(" AND x.at >= ? AND x.at < ?", start(days.get(day), 0), start(days.get(0), 1));
        if (choice.figure() == DashFigure.NOT_OPENED) {
            query.add(" AND s.day BETWEEN ? AND ?", LocalDate.parse((String) days.get(day)[0]), LocalDate.parse((String)
                    days.get(0)[0]));
        }
    }

    private void hours(SqlText query) {
        String[] parts = choice.of().split("-", 2);
        query.add(" AND (1 = 0");
        for (DashDays.Interval one :
                DashDays.hours(choice.filter(), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]))) {
            query.add(" OR x.at >= ? AND x.at < ?", one.from(), one.until());
        }
        query.add(")");
    }

    /** Conditions that the ledger and the tables of counts share. */
    private void common(SqlText query) {
        place.within(query);
        switch (choice.by()) {
            case ALL, REASON, HOUR -> {} // asked elsewhere
            case ORGANISATION -> query.add(" AND x.organisation = ?", choice.of());
            case SETTING -> query.add(" AND COALESCE(o.setting_kind, '-') = ?", choice.of());
            case ROLE -> query.add(" AND x.role_code = ?", choice.of());
            case VIEWER -> query.add(" AND x.user_id = ? AND x.role_code = ?", viewer.toArray());
            default -> throw new NotFound();
        }
    }

    private static Instant start(Object[] day, int later) {
        return LocalDate.parse((String) day[0])
                .plusDays(later)
                .atStartOfDay(SystemClock.LONDON)
                .toInstant();
    }
}
