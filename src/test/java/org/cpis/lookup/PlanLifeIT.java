package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;
import org.cpis.platform.SystemClock;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Pages;
import org.cpis.support.PlanStory;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The edges of a plan's life, as a nurse sees them on the child page at a moment (R-013; rulings 12 and 13). */
@ArquillianTest
class PlanLifeIT {

    private static final Map<String, String> SEEN = Map.of(
            "cpp", "Child protection plan About this patient",
            "lac", "Looked-after child About this patient",
            "unborn", "About this patient’s unborn baby",
            "ended", "Ended, still shown",
            "none", "No CP-IS record found");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @ArquillianResource
    private URL base;

    @Inject
    private Fixture fixture;

    @Inject
    private PlanStory story;

    @Inject
    private Pages pages;

    @Inject
    private TestTime time;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void a_tail_of_364_days() {
        // end date, days after it, time, what is seen
        each(
                cells -> {
                    LocalDate end = LocalDate.parse(cells[0]);
                    String id = story.childWith("CPP", LocalDate.of(2019, 5, 1), end.minusDays(100), end, null);
                    assertSeen(id, london(end.plusDays(Integer.parseInt(cells[1])), cells[2]), cells[3]);
                },
                "2023-06-30 -1 23:59 cpp",
                "2023-06-30 0 00:00 ended",
                "2023-06-30 363 12:00 ended",
                "2023-06-30 364 23:59 ended", // 29 February 2024 and both clock changes lie between
                "2023-06-30 365 00:00 none",
                "2023-03-02 364 23:59 ended", // the last day is 29 February 2024
                "2023-03-02 365 00:00 none",
                "2024-10-27 -1 23:30 cpp", // the night with two half past ones
                "2024-10-27 0 00:30 ended",
                "2023-10-29 364 23:30 ended",
                "2023-10-29 365 00:30 none",
                "2024-03-31 -1 23:30 cpp", // the night without half past one
                "2024-03-31 0 00:30 ended");
    }

    @Test
    void an_unborn_plan_until_day_28() {
        // expected date, days after it, time, what is seen
        each(
                cells -> {
                    LocalDate expected = LocalDate.parse(cells[0]);
                    LocalDate adult = LocalDate.of(1990, 1, 1);
                    String id = story.childWith("UCPP", adult, expected.minusDays(90), null, expected);
                    assertSeen(id, london(expected.plusDays(Integer.parseInt(cells[1])), cells[2]), cells[3]);
                },
                "2024-02-01 27 12:00 unborn",
                "2024-02-01 28 23:59 unborn", // 29 February 2024
                "2024-02-01 29 00:00 none",
                "2024-09-29 28 23:59 unborn", // 27 October 2024: clocks go back
                "2024-09-29 29 00:30 none",
                "2024-03-03 28 23:30 unborn", // 31 March 2024: clocks go forward
                "2024-03-03 29 00:00 none");
    }

    @Test
    void the_eighteenth_birthday_of_somebody_born_on_a_leap_day() {
        // plan, its end, day, time, what is seen
        each(
                cells -> {
                    LocalDate end = cells[1].equals("-") ? null : LocalDate.parse(cells[1]);
                    LocalDate born = LocalDate.of(2008, 2, 29);
                    String id = story.childWith(cells[0], born, LocalDate.of(2020, 1, 1), end, null);
                    assertSeen(id, london(LocalDate.parse(cells[2]), cells[3]), cells[4]);
                },
                "LAC - 2024-02-29 12:00 lac",
                "LAC - 2026-02-28 23:59 lac",
                "LAC - 2026-03-01 00:00 none",
                "CPP - 2026-02-28 23:59 cpp",
                "CPP - 2026-03-01 00:00 none",
                "CPP 2025-12-01 2026-02-28 23:59 ended", // the birthday cuts the tail
                "CPP 2025-12-01 2026-03-01 00:00 none");
    }

    @Test
    void from_the_first_minute_of_the_first_day() {
        String id = story.childWith("CPP", LocalDate.of(2019, 5, 1), LocalDate.of(2024, 7, 10), null, null);
        assertSeen(id, london(LocalDate.of(2024, 7, 9), "23:59"), "none");
        assertSeen(id, london(LocalDate.of(2024, 7, 10), "00:00"), "cpp"); // 23:00 UTC of the day before
    }

    /** Not as parameterized tests: the container would run every row once for every row. */
    private static void each(Consumer<String[]> check, String... lines) {
        Arrays.stream(lines).map(line -> line.split(" ")).forEach(check);
    }

    private void assertSeen(String id, Instant moment, String seen) {
        String page = time.at(moment, () -> pages.text(base, Actors.nurse(), "lookup/child.xhtml?id=" + id));
        String what = SEEN.get(seen);
        assertThat(page).as("%s at %s", seen, moment).contains(what);
        SEEN.values().stream()
                .filter(other -> !what.contains(other))
                .forEach(other -> assertThat(page).as("%s at %s", seen, moment).doesNotContain(other));
    }

    private static Instant london(LocalDate day, String time) {
        return ZonedDateTime.of(day, LocalTime.parse(time), SystemClock.LONDON).toInstant();
    }
}
