package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.review.DashFigure.BREAK_GLASS;
import static org.cpis.review.DashFigure.OVERDUE;
import static org.cpis.review.DashFigure.VIEWS;

import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees which figures, that reading is written down, and that each event is counted once. */
@ArquillianTest
class DashboardScopeIT {

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
        desk.follow();
        week = desk.week(region, null);
    }

    @AfterEach
    void nothing_is_left() {
        data.remove(one);
    }

    @Test
    void a_region_and_a_trust_see_no_further_than_themselves() {
        DashFilter elsewhere = desk.week(region, "X" + one);
        assertThatThrownBy(() -> desk.read(region, elsewhere)).isInstanceOf(NotFound.class);
        assertThat(desk.read(region, desk.week(region, "E" + one))
                        .looks()
                        .total()
                        .count(VIEWS))
                .isEqualTo(1);
        Actor trust = DashboardData.somebody("T" + one, "trust-" + one, Activity.REVIEW_ORGANISATION);
        assertThat(desk.read(trust, week).looks().total().count(VIEWS)).isEqualTo(61);
        assertThat(desk.read(trust, week).withAuthorities()).isFalse();
        assertThatThrownBy(() -> desk.read(trust, elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.page(trust, new DashChoice(OVERDUE, week, DashBy.ALL, null), null))
                .isInstanceOf(NotAllowed.class);
        assertThat(desk.page(trust, new DashChoice(BREAK_GLASS, week, DashBy.ALL, null), null))
                .hasSize(1);
        assertThatThrownBy(() -> desk.read(Actors.nurse(), week)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void the_nation_sees_everybody_and_names_nobody() {
        DashFilter elsewhere = desk.week(region, "X" + one);
        Actor nation = Actors.administrator();
        assertThat(desk.read(nation, elsewhere).looks().total().count(VIEWS)).isEqualTo(1);
        assertThat(desk.page(nation, new DashChoice(VIEWS, elsewhere, DashBy.ALL, null), null))
                .singleElement()
                .matches(row -> row.who().isEmpty() && row.number() == null);
    }

    @Test
    void each_event_is_counted_once_and_a_recount_finds_the_same() {
        List<String> before = data.cells(one);
        desk.follow();
        assertThat(data.cells(one)).isEqualTo(before);
        for (int days = 0; days <= 1; days++) {
            desk.recount(days);
        }
        assertThat(data.cells(one)).isEqualTo(before).hasSizeGreaterThan(8);
        fixture.tamper("UPDATE access_day SET events = events + 1 WHERE organisation = ?", "E" + one);
        assertThat(data.cells(one)).isNotEqualTo(before);
        desk.recount(0);
        assertThat(data.cells(one)).isEqualTo(before);
    }

    @Test
    void a_recount_leaves_what_is_not_followed_yet_to_the_one_that_follows() throws Exception {
        data.looks(one);
        desk.recount(0);
        desk.follow();
        List<String> followed = data.cells(one);
        desk.recount(0);
        assertThat(data.cells(one)).isEqualTo(followed);
    }

    @Test
    void reading_is_in_the_ledger() {
        desk.read(region, week);
        desk.behind(region, new DashChoice(BREAK_GLASS, week, DashBy.ALL, null));
        assertThat(fixture.texts("SELECT action FROM access_event WHERE user_id = ? ORDER BY at, id", "region-" + one))
                .containsExactly("DASHBOARD_READ", "DASHBOARD_ROWS_READ");
    }
}
