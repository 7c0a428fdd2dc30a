package org.cpis.review;

import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.platform.SqlText;
import org.cpis.platform.SystemClock;

/** The tables in which looks are counted. Only the job that follows the ledger writes them. */
@Stateless
public class AccessCells {

    static final List<String> TABLES = List.of("access_day", "access_hour", "access_viewer", "access_seen");

    private static final String DAY = """
        INSERT INTO access_day (day, organisation, role_code, action, mode, outcome, reason, role_name, events)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE events = events + VALUE(events), role_name = VALUE(role_name)\
        """;

    private static final String HOUR = """
        INSERT INTO access_hour (day, hour, organisation, events) VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE events = events + VALUE(events)\
        """;

    private static final String VIEWER = """
        INSERT INTO access_viewer (day, organisation, user_id, role_code, user_name, role_name, event_id, opens, checks)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE opens = opens + VALUE(opens), checks = checks + VALUE(checks),
        user_name = VALUE(user_name), role_name = VALUE(role_name), event_id = VALUE(event_id)\
        """;

    private static final String SEEN = """
        INSERT INTO access_seen (day, organisation, user_id, person_id, begins, ends, found, opens)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE found = found + VALUE(found), opens = opens + VALUE(opens)\
        """;

    @PersistenceContext
    private EntityManager em;

    /** Adds to what is counted, in the caller's transaction. */
    @Allowed(KEEP_LEDGER)
    public void add(AccessTally tally) {
        tally.days.forEach(this::day);
        tally.hours.forEach((key, opens) -> run(HOUR, key.day(), key.hour(), key.organisation(), opens));
        tally.viewers.forEach(this::viewer);
        tally.seen.forEach(this::seen);
    }

    /** Takes away what is counted of one day. */
    @Allowed(KEEP_LEDGER)
    public void clear(LocalDate day) {
        TABLES.forEach(table -> run("DELETE FROM " + table + " WHERE day = ?", day));
    }

    /** Takes away what is counted of days before this one, up to so many rows of each table. */
    @Allowed(KEEP_LEDGER)
    public void forgetBefore(LocalDate day, int most) {
        TABLES.forEach(table -> run("DELETE FROM " + table + " WHERE day < ? LIMIT " + most, day));
    }

    private void day(AccessTally.DayKey key, AccessTally.Looks looks) {
        run(
                DAY,
                key.day(),
                key.organisation(),
                key.roleCode(),
                key.action(),
                key.mode(),
                key.outcome(),
                key.reason(),
                looks.last().roleName(),
                looks.checks());
    }

    private void viewer(AccessTally.ViewerKey key, AccessTally.Looks looks) {
        Looked last = looks.last();
        run(
                VIEWER,
                key.day(),
                key.organisation(),
                key.userId(),
                key.roleCode(),
                last.userName(),
                last.roleName(),
                last.id(),
                looks.opens(),
                looks.checks());
    }

    private void seen(AccessTally.SeenKey key, AccessTally.Looks looks) {
        run(
                SEEN,
                key.day(),
                key.organisation(),
                key.userId(),
                key.personId(),
                key.day().atStartOfDay(SystemClock.LONDON).toInstant(),
                key.day().plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant(),
                looks.checks(),
                looks.opens());
    }

    private void run(String sql, Object... values) {
        SqlText text = new SqlText(sql, values);
        var query = em.createNativeQuery(text.toString());
        text.bind(query::setParameter);
        query.executeUpdate();
    }
}
