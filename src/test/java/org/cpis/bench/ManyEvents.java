package org.cpis.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.support.Fixture;

/**
 * Ledgers by the million, made by the database, each in tables of its own that can take the place of the real ones: two years
 * in months, forty organisations of which thirteen are in the first region, two thousand users, forty events for each person, in as many organisations.
 */
@ApplicationScoped
class ManyEvents {

    /** First day of the events, and the day after the last one. */
    static final LocalDate FIRST = LocalDate.of(2027, 1, 1);

    static final LocalDate END = LocalDate.of(2029, 1, 1);

    private static final List<String> TABLES = List.of("access_event", "access_reason", "privacy_alert");
    private static final int AT_ONCE = 250_000;

    /** Chains that nobody appends to, so that nothing seals these rows. */
    private static final int CHAINS_FROM = 100;

    private static final int EVENTS_OF_ONE = 40;

    private static final String EVENTS = """
            INSERT INTO access_event_%s (id, at, chain, seq, action, mode, outcome, user_id, user_name, role_profile, role_code,
            role_name, organisation, organisation_name, session_ref, person_id, detail, previous_hash, hash)
            SELECT LOWER(CONCAT(LPAD(HEX(n.ms DIV 65536), 8, '0'), '-', LPAD(HEX(n.ms MOD 65536), 4, '0'), '-7000-8000-',
              LPAD(HEX(n.seq), 12, '0'))), TIMESTAMPADD(MICROSECOND, n.ms * 1000, '1970-01-01'), ? + n.seq MOD 8, n.seq DIV 8,
              ELT(1 + n.seq * 7 MOD 200 DIV 20, IF(n.seq MOD 200 = 0, 'BREAK_GLASS', 'SIGNED_IN'), 'SEARCHED', 'SEARCHED', 'SEARCHED',
                'SEARCHED', 'CHECKED', 'CHECKED', 'CHECKED', 'OPENED', 'OPENED'),
              IF(n.user MOD 3 = 0, 'SILENT', 'NOTIFY'), IF(n.seq MOD 211 = 0, 'REFUSED', 'FOUND'), CONCAT('many-', n.user),
              CONCAT('Nurse Number', n.user), 'profile', 'S8000:G8000:R8001', 'Nurse', ELT(1 + n.user MOD 40, %s), 'Some organisation',
              CONCAT('session-', n.seq DIV 64), CONCAT('00000000-0000-7000-8000-', LPAD(HEX(n.seq * 31 MOD n.people), 12, '0')),
              'of the benchmark', REPEAT(CHAR(0), 32), REPEAT(CHAR(0), 32)
            FROM (SELECT ? + seq AS seq, ? AS people, ? + FLOOR((? + seq) * ?) AS ms, (? + seq) * 7919 MOD 2000 AS user
              FROM seq_0_to_%d) n""";

    /** Each but the primary one, as name and columns. */
    private static final String KEYS = """
            SELECT CONCAT(index_name, ' (', GROUP_CONCAT(column_name ORDER BY seq_in_index), ')')
            FROM information_schema.statistics WHERE table_schema = DATABASE() AND table_name = 'access_event'
            AND index_name <> 'PRIMARY' GROUP BY index_name ORDER BY index_name""";

    @Inject
    private Fixture fixture;

    /** @param name of this ledger */
    void make(String name, long rows) {
        TABLES.forEach(table -> fixture.tamper("CREATE TABLE " + table + "_" + name + " LIKE " + table));
        events(name, rows);
        fixture.tamper(
                "INSERT INTO access_reason_" + name + " SELECT id, 'COVERING', 'of the benchmark' FROM access_event_"
                        + name + " WHERE action = 'BREAK_GLASS'");
        fixture.tamper("INSERT INTO privacy_alert_" + name
                + " (id, kind, organisation, user_id, event_id, at, state, evidence, version)"
                + " SELECT id, 'BREAK_GLASS', organisation, user_id, id, at, 'OPEN', '', 1 FROM access_event_" + name
                + " WHERE action = 'BREAK_GLASS'");
        TABLES.forEach(table -> fixture.texts("ANALYZE TABLE " + table + "_" + name));
    }

    private void events(String name, long rows) {
        fixture.tamper("ALTER TABLE access_event_" + name + " PARTITION BY RANGE COLUMNS (at) (" + months() + ")");
        List<String> keys = fixture.texts(KEYS);
        fixture.tamper("ALTER TABLE access_event_" + name + " "
                + keys.stream().map(key -> "DROP KEY " + key.split(" ", 2)[0]).collect(Collectors.joining(", ")));
        String insert = EVENTS.formatted(name, organisations(), AT_ONCE - 1);
        long start = millis(FIRST);
        double step = (double) (millis(END) - start) / rows;
        for (long done = 0; done < rows; done += AT_ONCE) {
            fixture.tamper(insert, CHAINS_FROM, done, rows / EVENTS_OF_ONE | 1, start, done, step, done);
        }
        // Sorted month by month, all keys of a month in one reading: much quicker than entry by entry.
        fixture.tamper("ALTER TABLE access_event_" + name + " "
                + keys.stream().map(key -> "ADD KEY " + key).collect(Collectors.joining(", ")));
    }

    /** Random id of a person who was looked at in the first region of late. */
    String somebody(String name) {
        return fixture.text("SELECT person_id FROM access_event_" + name
                + " WHERE organisation = 'ZT101' AND action = 'OPENED' ORDER BY at DESC LIMIT 1");
    }

    /** These users can be found by their names, whichever ledger stands in front. */
    void nameUsers() {
        fixture.tamper("INSERT INTO ledger_user SELECT ELT(1 + seq MOD 40, " + organisations()
                + "), CONCAT('many-', seq), CONCAT('Nurse Number', seq) FROM seq_0_to_1999");
    }

    /** Puts a ledger in the place of the real one, which is kept. */
    void swapIn(String name) {
        rename(table -> table + " TO " + table + "_real, " + table + "_" + name + " TO " + table);
    }

    void swapOut(String name) {
        rename(table -> table + " TO " + table + "_" + name + ", " + table + "_real TO " + table);
    }

    /** Takes a ledger away, and puts into the real one what was appended while it stood in its place. */
    void drop(String name) {
        fixture.tamper("INSERT INTO access_event SELECT * FROM access_event_" + name + " WHERE chain < ?", CHAINS_FROM);
        TABLES.forEach(table -> fixture.tamper("DROP TABLE " + table + "_" + name));
        fixture.tamper("DELETE FROM ledger_user WHERE user_id LIKE 'many-%'");
    }

    private void rename(UnaryOperator<String> how) {
        fixture.tamper(TABLES.stream().map(how).collect(Collectors.joining(", ", "RENAME TABLE ", "")));
    }

    private static String months() {
        return Stream.concat(
                        Stream.iterate(
                                        YearMonth.from(FIRST),
                                        month -> month.isBefore(YearMonth.from(END)),
                                        month -> month.plusMonths(1))
                                .map(month ->
                                        "PARTITION m" + month.toString().replace('-', '_') + " VALUES LESS THAN ('"
                                                + month.plusMonths(1).atDay(1) + "')"),
                        Stream.of("PARTITION later VALUES LESS THAN (MAXVALUE)"))
                .collect(Collectors.joining(", "));
    }

    private static String organisations() {
        Stream<String> inRegion = Stream.of(
                "901", "ZT1", "ZT101", "ZT102", "ZT2", "ZT201", "ZT202", "ZT301", "ZT302", "ZT401", "ZT402", "ZT9",
                "ZT901");
        Stream<String> elsewhere =
                Stream.iterate(1, i -> i <= 27, i -> i + 1).map(i -> String.format(Locale.ROOT, "XX%03d", i));
        return Stream.concat(inRegion, elsewhere).map(code -> "'" + code + "'").collect(Collectors.joining(", "));
    }

    private static long millis(LocalDate day) {
        return Instant.from(day.atStartOfDay(ZoneOffset.UTC)).toEpochMilli();
    }
}
