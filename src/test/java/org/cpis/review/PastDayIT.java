package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.NotAllowed;
import org.cpis.register.NhsNumber;
import org.cpis.register.Showing;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.PlanStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was shown on a day, from the former states that the tables keep. */
@ArquillianTest
class PastDayIT {

    private static final LocalDate BORN = LocalDate.of(2019, 5, 1);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private PlanStory story;

    @Inject
    private PastDays days;

    private LocalDate today;

    @BeforeEach
    void people() {
        fixture.load();
        today = fixture.today();
    }

    @Test
    void a_plan_that_was_deleted_today_was_shown_until_then_and_yesterday_nothing() {
        String number = story.newPerson("Past", "Day", BORN);
        story.plan(number, "CPP", today.minusDays(10), null, null);
        assertThat(shown(number, today)).extracting(PastDayIT::showing).containsExactly(Showing.CURRENT);
        fixture.tamper("DELETE FROM plan WHERE person_id = ?", story.idOf(number));
        List<PastLine> after = shown(number, today);
        assertThat(after).extracting(PastDayIT::showing).containsExactly(Showing.CURRENT);
        assertThat(after.get(0).shown().until())
                .isBefore(fixture.at(today.plusDays(1)))
                .isAfter(after.get(0).shown().from());
        assertThat(shown(number, today.minusDays(1))).isEmpty();
    }

    @Test
    void a_change_of_dates_splits_the_day_and_death_ends_it() {
        String number = story.newPerson("Past", "Change", BORN);
        story.plan(number, "LAC", today.minusDays(10), null, null);
        fixture.tamper("UPDATE plan SET end_date = ? WHERE person_id = ?", today, story.idOf(number));
        story.index(number, "Past", "Change", BORN, "deceased", "");
        List<PastLine> lines = shown(number, today);
        assertThat(lines).extracting(PastDayIT::showing).containsExactly(Showing.CURRENT, Showing.ENDED_STILL_SHOWN);
        assertThat(lines.get(0).shown().until()).isEqualTo(lines.get(1).shown().from());
        assertThat(lines.get(1).shown().until()).isBefore(fixture.at(today.plusDays(1)));
    }

    @Test
    void sensitive_people_show_nothing_in_the_past_either() {
        String number = story.newPerson("Past", "Hidden", BORN);
        story.plan(number, "CPP", today.minusDays(10), null, null);
        assertThat(shown(number, today)).hasSize(1);
        story.index(number, "Past", "Hidden", BORN, "sensitive", "");
        assertThat(shown(number, today)).isEmpty();
    }

    @Test
    void only_a_reviewer_of_a_region_may_ask_and_it_is_recorded() {
        String number = story.newPerson("Past", "Right", BORN);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> days.shown(new NhsNumber(number), today)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.privacyOfficer(), () -> days.shown(new NhsNumber(number), today)))
                .isInstanceOf(NotAllowed.class);
        shown(number, today);
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'PAST_DAY_READ' AND person_id = ?",
                        story.idOf(number)))
                .isEqualTo(1);
    }

    private List<PastLine> shown(String number, LocalDate day) {
        return fixture.as(Actors.designated(), () -> days.shown(new NhsNumber(number), day));
    }

    private static Showing showing(PastLine line) {
        return line.shown().showing();
    }
}
