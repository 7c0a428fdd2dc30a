package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RoleProfile;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.ReasonKind;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.review.AlertRow;
import org.cpis.review.PrivacyAlerts;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.cpis.support.TestTime;
import org.cpis.synthetic.KnownPeople;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching beyond what is usual, searching without a right, and what reviewers are told of it. */
@ArquillianTest
class GuardIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_096_000);
    private static final int SAME_SEARCH = 8;
    private static final String WORDS = "Unconscious in resuscitation, carer unknown";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private Finder finder;

    @Inject
    private LookupSettings settings;

    @Inject
    private WithReason exceptions;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private NumberStory story;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void many_numbers_without_a_hit_get_slower_raise_one_alert_and_always_go_through() {
        Actor scanner = user("scanner");
        Instant start = threeHoursAgo();
        for (int i = 0; i < settings.budgets().get(1).most(); i++) {
            searchAt(start, scanner);
        }
        time.at(start.plusMillis(10), () -> assertSlowed(scanner, 1));
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
        Instant start = threeHoursAgo();
        for (int i = 0; i < settings.budgets().get(0).most(); i++) {
            time.at(start, () -> search(busy, one));
        }
        time.at(start.plusMillis(10), () -> assertSlowed(busy, 1));
        assertThat(raised("MANY_SEARCHES", busy)).isZero();
        searchAt(start.plusSeconds(1), busy);
        assertThat(raised("MANY_SEARCHES", busy)).isEqualTo(1);
        assertThat(raised("NUMBER_SCANNING", busy)).isZero();
        search(user("twin"), one);
        assertThat(raised("MANY_SEARCHES", user("twin"))).isZero();
    }

    @Test
    void without_a_right_everybody_takes_the_same_work_and_gives_the_same_answer() {
        fixture.givePlan("901", KnownPeople.CHILD_WITH_PLAN, PlanType.CPP);
        long unknown = statements(NUMBERS.next());
        assertThat(unknown).isPositive();
        assertThat(statements(new NhsNumber(KnownPeople.CHILD_WITHOUT_PLAN.nhsNumber())))
                .isEqualTo(unknown);
        assertThat(statements(new NhsNumber(KnownPeople.CHILD_WITH_PLAN.nhsNumber())))
                .isEqualTo(unknown);
    }

    @Test
    void each_break_glass_is_an_alert_for_the_reviewers_of_that_organisation_alone() {
        Actor bank = user("Lena Brandt", "ZT1", Activity.VIEW_AND_NOTIFY);
        NhsNumber number = NUMBERS.next();
        story.index(story.is(number, PersonStatus.ACTIVE));
        breakGlass(bank, number);
        assertThat(breakGlass(bank, NUMBERS.next())).isEmpty();
        for (Actor reviewer : List.of(Actors.privacyOfficer(), Actors.designated())) {
            List<AlertRow> rows = fixture.as(reviewer, () -> alerts.page(null)).stream()
                    .filter(row -> row.kind() == AlertKind.BREAK_GLASS)
                    .toList();
            assertThat(rows.get(0).personStatus()).isNull();
            assertThat(rows.get(1).nhsNumber()).isEqualTo(number);
            assertThat(rows.get(1).words()).isEqualTo(WORDS);
            assertThat(rows.get(1).userName()).isEqualTo("Lena Brandt");
        }
        assertThat(fixture.as(Actors.at("ZT2", Activity.REVIEW_ORGANISATION), () -> alerts.page(null)))
                .extracting(AlertRow::organisationName)
                .doesNotContain("Organisation ZT1");
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> alerts.page(null)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void a_sensitive_record_behaves_as_unknown_and_raises_one_alert() {
        NhsNumber hidden = NUMBERS.next();
        story.index(story.is(hidden, PersonStatus.SENSITIVE));
        for (Actor user : List.of(user("Vane", "ZT101", Activity.VIEW_AND_NOTIFY), user("Vale", "ZT101"))) {
            assertThat(search(user, NUMBERS.next())).isEmpty();
            assertThat(raised("SENSITIVE", user)).isZero();
            assertThat(search(user, hidden)).isEmpty();
            assertThat(search(user, hidden)).isEmpty();
            assertThat(raised("SENSITIVE", user)).isEqualTo(1);
        }
        assertThat(fixture.as(Actors.privacyOfficer(), () -> alerts.page(null)))
                .filteredOn(row -> row.kind() == AlertKind.SENSITIVE)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.nhsNumber()).isNull());
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

    /** Nothing of the future may stay in the ledger: other tests look for its newest row. */
    private Instant threeHoursAgo() {
        return fixture.clock().instant().minusSeconds(3 * 3_600);
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

    private Optional<String> breakGlass(Actor actor, NhsNumber number) {
        ReasonDraft why = new ReasonDraft(ReasonKind.TREATING_NOW, WORDS);
        return fixture.as(actor, () -> exceptions.breakGlass(number, why));
    }

    private static Actor user(String name) {
        return user(name, "ZT402");
    }

    private static Actor user(String name, String organisation, Activity... activities) {
        RoleProfile profile = new RoleProfile(
                "557", "S0:G0:R0", "Somebody", organisation, "Organisation " + organisation, Set.of(activities));
        return new Actor("guarded " + name, name, profile, 3, "session-" + name);
    }

    private long raised(String kind, Actor user) {
        return fixture.number("SELECT COUNT(*) FROM privacy_alert WHERE kind = ? AND user_id = ?", kind, user.userId());
    }
}
