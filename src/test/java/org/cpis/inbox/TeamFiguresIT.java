package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.inbox.Figure.ACKNOWLEDGED;
import static org.cpis.inbox.Figure.OPEN;
import static org.cpis.inbox.Figure.OVERDUE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The manager's figures against a plain count of what was put into the table, in an authority of their own. */
@ArquillianTest
class TeamFiguresIT {

    private static final int DAYS = 30;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private TeamFigures figures;

    @Inject
    private TeamRows rows;

    private final Actor manager = Actors.at("ZF1", Activity.WORK_INBOX, Activity.MANAGE_TEAM);

    @BeforeEach
    void two_authorities_with_work() {
        fixture.load();
        String person = fixture.idOf(KnownPeople.CHILD_WITH_PLAN);
        for (String authority : List.of("ZF1", "ZF2")) {
            fixture.tamper(
                    "INSERT INTO organisation (code, name, kind, version) VALUES (?, ?, 'LOCAL_AUTHORITY', 1)",
                    authority,
                    authority);
        }
        worker("ann", null, null);
        worker("bob", LocalDate.of(2024, 3, 13), LocalDate.of(2024, 3, 13));
        fixture.tamper("INSERT INTO team (id, authority, code, name, closed, version)"
                + " VALUES (UUID(), 'ZF1', 'T1', 'First team', FALSE, 1)");
        fixture.tamper(MadeNotification.insert(PlainCount.MADE, "ZF1", person));
        fixture.tamper(MadeNotification.insert(MadeNotification.many(90, PlainCount.NOW, 25), "ZF2", person));
    }

    private void worker(String user, LocalDate absentFrom, LocalDate absentUntil) {
        fixture.tamper(
                "INSERT INTO worker (id, authority, user_id, name, level, absent_from, absent_until, version)"
                        + " VALUES (UUID(), 'ZF1', ?, ?, 'WORKER', ?, ?, 1)",
                user,
                "Name of " + user,
                absentFrom,
                absentUntil);
    }

    @AfterEach
    void nothing_is_left() {
        for (String table : List.of("notification", "worker", "team")) {
            fixture.tamper("DELETE FROM " + table + " WHERE authority IN ('ZF1', 'ZF2')");
        }
        fixture.tamper("DELETE FROM organisation WHERE code IN ('ZF1', 'ZF2')");
    }

    @Test
    void the_figures_equal_an_independent_count() {
        TeamView view = read();
        PlainCount.MEANING.forEach((figure, meaning) ->
                assertThat(view.total().tally().of(figure)).as(figure.name()).isEqualTo(PlainCount.of(meaning)));
        assertThat(view.ages())
                .allSatisfy(line -> assertThat(line.count("OPEN"))
                        .isEqualTo(PlainCount.of(one -> one.isOpen()
                                && PlainCount.age(one) == line.group().age())));
        assertThat(view.teams())
                .hasSize(5)
                .allSatisfy(line -> assertThat(line.count("OVERDUE"))
                        .isEqualTo(PlainCount.of(one ->
                                PlainCount.MEANING.get(OVERDUE).test(one) && PlainCount.isIn(one, line.group()))));
        assertThat(view.workers())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.count("CLOSED"))
                        .isEqualTo(PlainCount.of(one ->
                                PlainCount.isClosed(one) && Objects.equals(PlainCount.owner(one), line.name()))));
        assertThat(view.teams()).extracting(FigureLine::name).contains("First team");
    }

    @Test
    void the_times_equal_those_of_the_database() {
        List<TimeLine> times = read().times();
        assertThat(times).hasSize(2);
        for (TimeLine line : times) {
            String until = line.step() == ACKNOWLEDGED ? "acknowledged_at" : "closed_at";
            assertThat(line.elapsed().median()).isCloseTo(percentile(until, "0.5"), Duration.ofMillis(2));
            assertThat(line.elapsed().most()).isCloseTo(percentile(until, "0.9"), Duration.ofMillis(2));
            assertThat(line.elapsed().count()).isEqualTo((int) PlainCount.of(PlainCount.MEANING.get(line.step())));
            assertThat(line.working().count()).isEqualTo(line.elapsed().count());
            assertThat(line.working().median())
                    .isPositive()
                    .isLessThan(line.elapsed().median());
        }
    }

    @Test
    void the_times_of_teams_and_queues_are_those_of_their_own() {
        List<TimeLine> lines = read().teamTimes();
        assertThat(lines).hasSize(10).extracting(TimeLine::name).contains("First team");
        for (TimeLine line : lines) {
            List<MadeNotification> own = PlainCount.MADE.stream()
                    .filter(PlainCount.MEANING.get(line.step()))
                    .filter(one -> PlainCount.isIn(one, line.group()))
                    .toList();
            List<Duration> took = own.stream()
                    .map(one -> Duration.between(
                            one.viewed(), line.step() == ACKNOWLEDGED ? one.acknowledged() : one.closed()))
                    .toList();
            assertThat(line.elapsed().count()).as("%s", line).isEqualTo(own.size());
            assertThat(line.elapsed().median())
                    .as("%s", line)
                    .isCloseTo(Spread.of(took).median(), Duration.ofMillis(2));
            assertThat(line.working().count()).isEqualTo(own.size());
        }
    }

    @Test
    void every_figure_opens_to_exactly_its_rows() {
        PlainCount.MEANING.forEach((figure, meaning) -> assertThat(ids(figure, FigureGroup.ALL))
                .as(figure.name())
                .containsExactlyInAnyOrderElementsOf(PlainCount.MADE.stream()
                        .filter(meaning)
                        .map(MadeNotification::id)
                        .toList()));
        TeamView view = read();
        List<FigureLine> lines = new ArrayList<>(view.ages());
        lines.addAll(view.teams());
        lines.addAll(view.workers());
        assertThat(lines)
                .hasSize(13)
                .allSatisfy(line -> assertThat(ids(OPEN, line.group()))
                        .as(line.group().toString())
                        .doesNotHaveDuplicates()
                        .hasSize((int) line.count("OPEN")));
    }

    @Test
    void they_are_a_managers_alone_and_written_down() {
        Actor worker = Actors.at("ZF1", Activity.WORK_INBOX);
        assertThatThrownBy(() -> fixture.as(worker, () -> figures.read(DAYS))).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(worker, () -> figures.export(DAYS, FigureTable.AGES)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(worker, () -> rows.page(choice(OPEN, FigureGroup.ALL), null)))
                .isInstanceOf(NotAllowed.class);
        fixture.as(manager, () -> figures.export(7, FigureTable.TIMES));
        assertThat(read().days()).isEqualTo(DAYS);
        assertThat(fixture.texts("SELECT CONCAT(action, ': ', detail) FROM access_event WHERE organisation = 'ZF1'"
                        + " AND action IN ('INBOX_FIGURES_READ', 'FIGURES_EXPORTED')"))
                .contains("INBOX_FIGURES_READ: 30 days", "FIGURES_EXPORTED: inbox TIMES, 7 days");
    }

    private TeamView read() {
        return time.at(PlainCount.NOW, () -> fixture.as(manager, () -> figures.read(DAYS)));
    }

    private List<String> ids(Figure figure, FigureGroup group) {
        List<FigureRow> found = new ArrayList<>();
        List<FigureRow> page = page(choice(figure, group), null);
        found.addAll(page);
        while (rowsAreFull(page)) {
            page = page(choice(figure, group), page.get(page.size() - 1));
            found.addAll(page);
        }
        return found.stream().map(FigureRow::id).toList();
    }

    private boolean rowsAreFull(List<FigureRow> page) {
        return fixture.as(manager, () -> rows.isFull(page));
    }

    private List<FigureRow> page(FigureChoice choice, FigureRow last) {
        return time.at(PlainCount.NOW, () -> fixture.as(manager, () -> rows.page(choice, last)));
    }

    private static FigureChoice choice(Figure figure, FigureGroup group) {
        return new FigureChoice(figure, group, DAYS);
    }

    private Duration percentile(String until, String part) {
        long micros = fixture.number("SELECT CAST(PERCENTILE_CONT(" + part
                + ") WITHIN GROUP (ORDER BY TIMESTAMPDIFF(MICROSECOND, viewed_at, "
                + until + ")) OVER () AS SIGNED) FROM notification WHERE authority = 'ZF1' AND " + until
                + " >= '2024-02-13' LIMIT 1");
        return Duration.ofNanos(micros * 1_000);
    }
}
