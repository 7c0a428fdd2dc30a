package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.platform.Share;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The benefits measures of last month, in a region whose rows are all known. */
@ArquillianTest
class BenefitsIT {

    private static final Actor DESIGNATED = Actors.at("BEN1", Activity.REVIEW_REGION);

    /** Where the running month has nothing yet and last month is full. */
    private static final int LAST = 10;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private BenefitsData data;

    @Inject
    private Benefits benefits;

    private YearMonth month;

    @BeforeEach
    void last_month() {
        fixture.load();
        data.remove();
        month = YearMonth.from(fixture.today()).minusMonths(1);
        data.make(month);
    }

    @AfterEach
    void nothing_is_left() {
        data.remove();
    }

    @Test
    void each_measure_is_exactly_what_the_rows_say() {
        int days = month.lengthOfMonth();
        BenefitsView view = fixture.as(DESIGNATED, () -> benefits.read(null));
        assertThat(shares(view, LAST))
                .containsEntry(Benefit.RELIABLE_FEED, new Share(1, 2))
                .containsEntry(Benefit.CALLBACKS, new Share(1, 4))
                .containsEntry(Benefit.CALLS, new Share(2, 4))
                .containsEntry(Benefit.ACKNOWLEDGED, new Share(2, 3))
                .containsEntry(Benefit.TIME_TAKEN, new Share(3, 3))
                .containsEntry(Benefit.ACTED, new Share(1, 2))
                .containsEntry(Benefit.MISSED_ANSWERED, new Share(1, 4))
                .containsEntry(Benefit.SEEN_OPENED, new Share(3, 4))
                .containsEntry(Benefit.BY_MACHINE, new Share(days - 1L, 2L * days - 5))
                .containsEntry(Benefit.MENDED, new Share(1, 4));
        BenefitMonth time = view.months(Benefit.TIME_TAKEN).get(LAST);
        assertThat(time.month()).isEqualTo(month);
        assertThat(time.median()).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void a_month_holds_what_belongs_to_it_and_one_without_rows_has_no_data() {
        BenefitsView view = fixture.as(DESIGNATED, () -> benefits.read(""));
        Map<Benefit, Share> before = shares(view, LAST - 1);
        assertThat(before)
                .containsEntry(Benefit.ACKNOWLEDGED, new Share(1, 1))
                .containsEntry(Benefit.MISSED_ANSWERED, new Share(1, 1))
                .containsEntry(Benefit.RELIABLE_FEED, Share.NONE)
                .containsEntry(Benefit.SEEN_OPENED, Share.NONE);
        Map<Benefit, Share> running = shares(view, LAST + 1);
        assertThat(running)
                .containsEntry(Benefit.ACKNOWLEDGED, new Share(0, 1))
                .containsEntry(Benefit.MISSED_ANSWERED, Share.NONE)
                .containsEntry(Benefit.MENDED, Share.NONE);
        assertThat(view.months(Benefit.MENDED)).hasSize(LAST + 2);
        assertThat(view.months(Benefit.MENDED).get(0).value()).isNull();
    }

    @Test
    void the_administrator_sees_one_region_or_the_nation() {
        Map<Benefit, Share> region = shares(fixture.as(Actors.administrator(), () -> benefits.read("BEN1")), LAST);
        assertThat(region).isEqualTo(shares(fixture.as(DESIGNATED, () -> benefits.read(null)), LAST));
        Map<Benefit, Share> other = shares(fixture.as(Actors.administrator(), () -> benefits.read("BEN2")), LAST);
        assertThat(other.values()).containsOnly(Share.NONE);
        Map<Benefit, Share> nation = shares(fixture.as(Actors.administrator(), () -> benefits.read(null)), LAST);
        assertThat(nation)
                .allSatisfy((benefit, share) -> assertThat(share.of())
                        .isGreaterThanOrEqualTo(region.get(benefit).of()));
    }

    @Test
    void another_region_sees_nothing_of_it_and_may_not_ask() {
        Actor other = Actors.at("BEN2", Activity.REVIEW_REGION);
        assertThat(shares(fixture.as(other, () -> benefits.read(null)), LAST).values())
                .containsOnly(Share.NONE);
        assertThatThrownBy(() -> fixture.as(other, () -> benefits.read("BEN1"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(other, () -> benefits.export("BEN1", Benefit.CALLS)))
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(DESIGNATED, () -> benefits.read("BEN1")).region()).isEqualTo("BEN1");
        assertThatThrownBy(() -> fixture.as(Actors.privacyOfficer(), () -> benefits.read(null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void reading_and_taking_away_are_written_down() {
        long read = events("BENEFITS_READ", "12 months of BEN1");
        long taken = events("FIGURES_EXPORTED", "benefits MENDED, 12 months of BEN1");
        fixture.as(DESIGNATED, () -> benefits.read("BEN1"));
        List<BenefitMonth> months = fixture.as(DESIGNATED, () -> benefits.export("BEN1", Benefit.MENDED))
                .months(Benefit.MENDED);
        assertThat(months.get(LAST).share()).isEqualTo(new Share(1, 4));
        assertThat(events("BENEFITS_READ", "12 months of BEN1")).isEqualTo(read + 1);
        assertThat(events("FIGURES_EXPORTED", "benefits MENDED, 12 months of BEN1"))
                .isEqualTo(taken + 1);
    }

    private long events(String action, String detail) {
        return fixture.number(
                "SELECT COUNT(*) FROM access_event WHERE organisation = 'BEN1' AND action = ? AND detail = ?",
                action,
                detail);
    }

    private static Map<Benefit, Share> shares(BenefitsView view, int month) {
        Map<Benefit, Share> shares = new EnumMap<>(Benefit.class);
        Arrays.stream(Benefit.values())
                .forEach(one -> shares.put(one, view.months(one).get(month).share()));
        return shares;
    }
}
