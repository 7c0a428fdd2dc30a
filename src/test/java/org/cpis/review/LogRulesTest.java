package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.ledger.Action.CHECKED;
import static org.cpis.ledger.Action.OPENED;
import static org.cpis.ledger.Action.SIGNED_IN;
import static org.cpis.ledger.Action.VIEW_MARKED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.junit.jupiter.api.Test;

/** Each rule that is judged on the ledger, with a case that fires and the nearest one that does not. */
class LogRulesTest {

    private static final RuleLimits LIMITS = new RuleLimits(60, 4, 2, 24, 12, 90, 4, 2, 28);
    private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    private static final Duration MOMENT = Duration.ofNanos(1000);
    private static final LogLine OPENING = line(OPENED, NOW, "child", "2 plans");

    @Test
    void many_people_take_more_than_is_usual_and_more_than_the_peers() {
        assertThat(LogRules.manyPersons(people(5), List.of(1, 2, 9), LIMITS)).isPresent();
        assertThat(LogRules.manyPersons(people(4), List.of(1, 1, 1), LIMITS))
                .as("as many as are usual for anybody")
                .isEmpty();
        assertThat(LogRules.manyPersons(people(6), List.of(2, 3, 9), LIMITS))
                .as("twice the median of 3")
                .isEmpty();
        assertThat(LogRules.manyPersons(people(7), List.of(2, 3, 9), LIMITS)).isPresent();
        assertThat(LogRules.manyPersons(people(5), List.of(), LIMITS))
                .as("without peers")
                .isPresent();
        List<LogLine> often =
                Stream.concat(people(4).stream(), people(4).stream()).toList();
        assertThat(LogRules.manyPersons(often, List.of(), LIMITS))
                .as("twice each")
                .isEmpty();
    }

    @Test
    void an_opening_without_a_mark_in_time_fires() {
        assertThat(noAttendance()).isPresent();
        for (String mark : List.of("ATTENDED", "PRE_ARRIVAL", "WRONG_PATIENT")) {
            assertThat(noAttendance(line(VIEW_MARKED, NOW.plus(Duration.ofHours(24)), "child", mark)))
                    .isEmpty();
        }
        LogLine late = line(VIEW_MARKED, NOW.plus(Duration.ofHours(24)).plus(MOMENT), "child", "ATTENDED");
        assertThat(noAttendance(late)).get().satisfies(found -> {
            assertThat(found.rows()).containsExactly(OPENING);
            assertThat(found.personId()).as("one alert for user and day").isNull();
        });
        assertThat(noAttendance(line(VIEW_MARKED, NOW.minusSeconds(60), "child", "ATTENDED")))
                .as("a colleague had marked it")
                .isEmpty();
        assertThat(noAttendance(line(VIEW_MARKED, NOW, "another", "ATTENDED"))).isPresent();
    }

    @Test
    void an_alert_that_was_seen_and_that_the_organisation_did_not_open_in_time_fires() {
        LogLine check = line(CHECKED, NOW, "child", "1 flags");
        Instant last = NOW.plus(Duration.ofHours(12));
        assertThat(LogRules.seenNotOpened(check, List.of(line(OPENED, last, "child", "")), LIMITS))
                .isEmpty();
        assertThat(LogRules.seenNotOpened(check, List.of(line(OPENED, last.plus(MOMENT), "child", "")), LIMITS))
                .get()
                .satisfies(found -> assertThat(found.personId()).isEqualTo("child"));
        assertThat(LogRules.seenNotOpened(check, List.of(line(OPENED, last, "another", "")), LIMITS))
                .isPresent();
        LogLine elsewhere = new LogLine(
                "x", NOW, OPENED, "NOTIFY", Outcome.FOUND, "u", "U", "r", "R", "R", "ZT102", "B", "s", "child", "");
        assertThat(LogRules.seenNotOpened(check, List.of(elsewhere), LIMITS)).isPresent();
    }

    @Test
    void a_leaver_is_gone_from_midnight_in_london_on() {
        LocalDate leaves = LocalDate.of(2026, 6, 11);
        Instant midnight = Instant.parse("2026-06-10T23:00:00Z");
        LogLine before = line(OPENED, midnight.minus(MOMENT), "child", "");
        LogLine after = line(OPENED, midnight, "child", "");
        assertThat(LogRules.leaver(leaves, List.of(before), LIMITS)).isEmpty();
        assertThat(LogRules.leaver(leaves, List.of(before, after), LIMITS))
                .get()
                .satisfies(found -> assertThat(found.rows()).containsExactly(after));
    }

    @Test
    void views_after_exactly_the_days_without_a_sign_in_fire() {
        LogLine woke = line(SIGNED_IN, NOW.minusSeconds(300), null, "");
        LogLine long90 = line(SIGNED_IN, woke.at().minus(Duration.ofDays(90)), null, "");
        LogLine long89 = line(SIGNED_IN, woke.at().minus(Duration.ofDays(90)).plus(MOMENT), null, "");
        assertThat(dormant(long90, woke))
                .get()
                .satisfies(found -> assertThat(found.rows()).containsExactly(woke, OPENING));
        assertThat(dormant(long89, woke)).isEmpty();
        assertThat(dormant(woke)).as("never seen before").isEmpty();
        LogLine again = line(SIGNED_IN, NOW.minusSeconds(5), null, "");
        assertThat(dormant(long90, woke, again)).as("signs in twice").isPresent();
    }

    @Test
    void silent_reads_take_more_than_is_usual_and_more_than_the_peers() {
        assertThat(silent(5, List.of(1, 2, 3), 100)).isPresent();
        assertThat(silent(4, List.of(1, 1, 1), 100)).isEmpty();
        assertThat(silent(6, List.of(2, 3, 9), 100)).isEmpty();
        assertThat(silent(7, List.of(2, 3, 9), 100)).isPresent();
    }

    @Test
    void one_silent_read_fires_where_nobody_else_of_the_role_reads_silently() {
        assertThat(silent(1, List.of(), 1)).isPresent();
        assertThat(silent(1, List.of(1), 1)).isEmpty();
        assertThat(silent(1, List.of(), 0)).as("nobody else in the role").isEmpty();
    }

    @Test
    void a_finding_belongs_to_the_day_of_its_first_row_and_tells_its_settings() {
        LogLine late = line(OPENED, NOW.plus(Duration.ofHours(15)), "child", "");
        PrivacyConcern concern =
                new Finding(AlertKind.MANY_PERSONS, null, List.of(OPENING, late), "", LIMITS).concern();
        assertThat(concern.event().id()).isEqualTo(late.id());
        assertThat(concern.firing().day()).isEqualTo("2026-11-20");
        assertThat(concern.firing().settings()).isEqualTo("4,2,28");
        assertThat(concern.actor().organisation()).isEqualTo("ZT101");
    }

    @Test
    void each_hour_and_each_day_of_london_ends_in_one_stretch_only() {
        LogSpan first = new LogSpan(Instant.parse("2026-06-10T21:30:00Z"), Instant.parse("2026-06-10T23:00:00Z"));
        LogSpan next = new LogSpan(first.to(), Instant.parse("2026-06-11T00:10:00Z"));
        assertThat(first.hoursEnded())
                .extracting(hour -> hour.to().toString())
                .containsExactly("2026-06-10T22:00:00Z", "2026-06-10T23:00:00Z");
        assertThat(next.hoursEnded())
                .extracting(hour -> hour.from().toString())
                .containsExactly("2026-06-10T23:00:00Z");
        assertThat(first.daysEnded()).containsExactly(LogSpan.of(LocalDate.of(2026, 6, 10)));
        assertThat(next.daysEnded()).isEmpty();
    }

    private static Optional<Finding> noAttendance(LogLine... marks) {
        return LogRules.noAttendance(OPENING, List.of(marks), LIMITS);
    }

    private static Optional<Finding> dormant(LogLine... signIns) {
        return LogRules.dormant(List.of(signIns), List.of(OPENING), LIMITS);
    }

    private static Optional<Finding> silent(int reads, List<Integer> peers, int peersOpened) {
        return LogRules.silentUnlikeRole(Collections.nCopies(reads, OPENING), peers, peersOpened, LIMITS);
    }

    private static List<LogLine> people(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> line(CHECKED, NOW.plusSeconds(i), "child" + i, ""))
                .toList();
    }

    private static LogLine line(Action action, Instant at, String person, String detail) {
        String id = action + " " + at;
        return new LogLine(
                id, at, action, "NOTIFY", Outcome.FOUND, "u", "U", "r", "R", "R", "ZT101", "A", "s", person, detail);
    }
}
