package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.review.DashFigure.ACKNOWLEDGED;
import static org.cpis.review.DashFigure.ALERTS;
import static org.cpis.review.DashFigure.BREAK_GLASS;
import static org.cpis.review.DashFigure.CHECKS;
import static org.cpis.review.DashFigure.CLOSED;
import static org.cpis.review.DashFigure.CONTACTS;
import static org.cpis.review.DashFigure.FILES;
import static org.cpis.review.DashFigure.FLAGGED;
import static org.cpis.review.DashFigure.NOTIFIED;
import static org.cpis.review.DashFigure.NOT_OPENED;
import static org.cpis.review.DashFigure.NO_NUMBER;
import static org.cpis.review.DashFigure.OVERDUE;
import static org.cpis.review.DashFigure.REASONS;
import static org.cpis.review.DashFigure.REJECTS;
import static org.cpis.review.DashFigure.SILENT;
import static org.cpis.review.DashFigure.VIEWS;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figures of a dashboard against their rows, one by one. */
@ArquillianTest
class DashboardIT {

    private static final Map<DashFigure, Long> LOOKED = Map.of(
            VIEWS,
            61L,
            NOTIFIED,
            1L,
            SILENT,
            60L,
            CHECKS,
            3L,
            FLAGGED,
            2L,
            NOT_OPENED,
            1L,
            BREAK_GLASS,
            1L,
            REASONS,
            1L);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private DashboardData data;

    @Inject
    private DashboardDesk desk;

    private String one;
    private Actor region;
    private DashFilter week;

    @BeforeEach
    void a_region_where_somebody_looked() throws Exception {
        fixture.load();
        one = data.make();
        region = DashboardData.somebody("R" + one, "region-" + one, Activity.REVIEW_REGION);
        data.looks(one);
        data.authority(one);
        desk.follow();
        week = desk.week(region, null);
    }

    @AfterEach
    void nothing_is_left() {
        data.remove(one);
    }

    @Test
    void every_figure_of_looks_equals_its_rows() {
        DashLooks looks = desk.read(region, week).looks();
        LOOKED.forEach((figure, count) -> {
            assertThat(looks.total().count(figure)).as(figure.name()).isEqualTo(count);
            assertThat(looks.before().count(figure)).as(figure.name()).isZero();
            assertThat(behind(figure, DashBy.ALL, null)).as(figure.name()).hasSize(count.intValue());
        });
        Stream.of(looks.days(), looks.organisations(), looks.settings(), looks.roles())
                .flatMap(List::stream)
                .forEach(line -> DashFigure.looks().forEach(figure -> equalsRows(line, figure)));
        assertThat(looks.organisations()).extracting(DashLine::key).containsExactlyInAnyOrder("E" + one, "W" + one);
        assertThat(looks.reasons()).singleElement().satisfies(line -> equalsRows(line, REASONS));
        for (int hour = 0; hour < 7 * 24; hour++) {
            String key = (hour / 24 + 1) + "-" + hour % 24;
            long count = looks.hours().get(hour / 24).get(hour % 24);
            assertThat(count == 0 ? List.of() : behind(VIEWS, DashBy.HOUR, key)).hasSize((int) count);
        }
    }

    @Test
    void users_stand_beside_the_median_of_their_role() {
        List<DashViewer> viewers = desk.read(region, week).looks().viewers();
        assertThat(viewers).extracting(DashViewer::opens).containsExactly(60L, 1L);
        assertThat(viewers).allMatch(viewer -> viewer.median() == 30.5);
        viewers.forEach(viewer -> {
            assertThat(behind(VIEWS, DashBy.VIEWER, viewer.event()))
                    .hasSize((int) viewer.opens())
                    .allMatch(row -> row.who().equals(viewer.userName()));
            assertThat(behind(CHECKS, DashBy.VIEWER, viewer.event())).hasSize((int) viewer.checks());
        });
    }

    @Test
    void times_of_authorities_equal_their_rows() {
        assertThat(desk.read(region, week).times()).singleElement().satisfies(line -> {
            assertThat(line.acknowledged().median()).isEqualTo(Duration.ofDays(58));
            assertThat(List.of(line.acknowledged().count(), line.closed().count()))
                    .containsExactly(3, 1);
            assertThat(line.overdue()).isEqualTo(1);
        });
        Map.of(ACKNOWLEDGED, 3, CLOSED, 1, OVERDUE, 1, FILES, 1, NO_NUMBER, 1, REJECTS, 2)
                .forEach((figure, count) -> assertThat(behind(figure, DashBy.AUTHORITY, "A" + one))
                        .as(figure.name())
                        .hasSize(count));
    }

    @Test
    void figures_of_files_contacts_and_alerts_equal_their_rows() {
        DashView view = desk.read(region, week);
        assertThat(view.feeds()).singleElement().satisfies(feed -> {
            assertThat(List.of(feed.files(), feed.loaded(), feed.rejected())).containsExactly(1L, 3L, 2L);
            assertThat(feed.share().missing()).isEqualTo(1);
        });
        assertThat(view.rejects()).extracting("code").containsExactlyInAnyOrder("CPR01", "CPR07 P13");
        view.rejects()
                .forEach(code ->
                        assertThat(behind(REJECTS, DashBy.CODE, code.code())).hasSize(1));
        assertThat(behind(CONTACTS, DashBy.ALL, null))
                .hasSameSizeAs(view.contacts())
                .hasSize(1);
        Stream.concat(view.alertKinds().stream(), view.alertAges().stream()).forEach(line -> equalsRows(line, ALERTS));
        assertThat(view.alertAges()).extracting(line -> line.count(ALERTS)).containsExactly(0L, 0L, 1L, 0L);
    }

    private void equalsRows(DashLine line, DashFigure figure) {
        assertThat(behind(figure, line.by(), line.key()))
                .as(figure + " of " + line.key())
                .hasSize((int) line.count(figure));
    }

    private List<DashRow> behind(DashFigure figure, DashBy by, String of) {
        return desk.behind(region, new DashChoice(figure, week, by, of));
    }
}
