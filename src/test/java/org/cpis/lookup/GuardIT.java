package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching beyond what is usual, and searching without a right. */
@ArquillianTest
class GuardIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_096_000);
    private static final int SAME_SEARCH = 8;

    @Deployment
    static WebArchive portal() {
        return InContainer.war(GuardIT.class);
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private Finder finder;

    @Inject
    private LookupSettings settings;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void many_numbers_without_a_hit_get_slower_raise_one_alert_and_always_go_through() {
        Actor scanner = user("scanner");
        Instant start = fixture.clock().instant();
        int budget = settings.budgets().get(1).most();
        for (int i = 0; i < budget; i++) {
            search(scanner, NUMBERS.next());
        }
        assertThat(raised("NUMBER_SCANNING", scanner)).isZero();
        assertSlowed(scanner, 1);
        assertThat(raised("NUMBER_SCANNING", scanner)).isZero();
        Instant later = start.plusSeconds(600);
        searchAt(later, scanner);
        assertThat(raised("NUMBER_SCANNING", scanner)).isEqualTo(1);
        time.at(later.plusMillis(500), () -> assertSlowed(scanner, 2));
        searchAt(later.plusSeconds(2), scanner);
        assertThat(raised("NUMBER_SCANNING", scanner)).as("once in a window").isEqualTo(1);
        searchAt(start.plusSeconds(2 * 3_600), scanner);
        searchAt(start.plusSeconds(2 * 3_600), scanner);
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'SEARCH_SLOWED' AND user_id = ?",
                        scanner.userId()))
                .isEqualTo(2);
    }

    @Test
    void the_same_number_again_and_again_is_no_scanning_but_many_searches() {
        Actor busy = user("busy");
        NhsNumber one = NUMBERS.next();
        for (int i = 0; i < settings.budgets().get(0).most(); i++) {
            search(busy, one);
        }
        assertThat(raised("MANY_SEARCHES", busy)).isZero();
        assertSlowed(busy, 1);
        searchAt(fixture.clock().instant().plusSeconds(2), busy);
        assertThat(raised("MANY_SEARCHES", busy)).isEqualTo(1);
        assertThat(raised("NUMBER_SCANNING", busy)).isZero();
        search(user("twin"), one);
        assertThat(raised("MANY_SEARCHES", user("twin"))).isZero();
    }

    @Test
    void without_a_right_everybody_takes_the_same_work_and_gives_the_same_answer() {
        fixture.givePlan("901", KnownPeople.CHILD_WITH_PLAN, org.cpis.register.PlanType.CPP);
        long unknown = statements(NUMBERS.next());
        assertThat(unknown).isPositive();
        assertThat(statements(new NhsNumber(KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber())))
                .isEqualTo(unknown);
        assertThat(statements(new NhsNumber(KnownPeople.CHILD_WITH_PLAN.nhsNumber())))
                .isEqualTo(unknown);
    }

    /** Statements of one search; timers at work beside it only add some, so the least of several tries is its own. */
    private long statements(NhsNumber number) {
        return LongStream.range(0, SAME_SEARCH)
                .map(i -> {
                    long before = asked();
                    assertThat(search(Actors.receptionist(), number)).isEmpty();
                    return asked() - before;
                })
                .min()
                .orElseThrow();
    }

    private long asked() {
        return fixture.number(
                "SELECT VARIABLE_VALUE FROM information_schema.GLOBAL_STATUS WHERE VARIABLE_NAME = 'QUESTIONS'");
    }

    private Optional<Found> search(Actor actor, NhsNumber number) {
        return fixture.as(actor, () -> finder.byNumber(number));
    }

    private void searchAt(Instant then, Actor actor) {
        time.at(then, () -> search(actor, NUMBERS.next()));
    }

    /** @return nothing */
    private Void assertSlowed(Actor actor, long seconds) {
        assertThatThrownBy(() -> search(actor, NUMBERS.next()))
                .isInstanceOfSatisfying(
                        SlowDown.class, slow -> assertThat(slow.seconds()).isEqualTo(seconds));
        return null;
    }

    private static Actor user(String name) {
        RoleProfile profile =
                new RoleProfile("557", "S0:G0:R0", "Somebody", "ZT402", "Organisation ZT402", Set.of());
        return new Actor("user " + name, name, profile, 3, "session-" + name);
    }

    private long raised(String kind, Actor user) {
        return fixture.number("SELECT COUNT(*) FROM privacy_alert WHERE kind = ? AND user_id = ?", kind, user.userId());
    }
}
