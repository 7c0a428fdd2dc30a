package org.cpis.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.register.PersonStatus.ACTIVE;
import static org.cpis.register.PersonStatus.DECEASED;
import static org.cpis.register.PersonStatus.INVALID;
import static org.cpis.register.PersonStatus.SENSITIVE;
import static org.cpis.register.PlanType.CPP;

import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class NumberLifeIT {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_020_000);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private NumberStory story;

    private final NhsNumber old = NUMBERS.next();
    private final NhsNumber middle = NUMBERS.next();
    private final NhsNumber current = NUMBERS.next();

    @BeforeEach
    void a_child_with_a_plan_under_the_old_number() {
        fixture.load();
        story.index(story.is(old, ACTIVE));
        story.plan("901", old, CPP);
        assertThat(story.flags(old)).containsExactly("901 CPP");
    }

    @Test
    void plans_follow_to_a_successor_that_is_known_already() {
        story.index(story.is(current, ACTIVE));
        story.index(story.supersededBy(old, current));
        assertFollowed();
        assertThat(story.plan("901", old, CPP).fault()).isEqualTo(PlanFault.NUMBER_SUPERSEDED);
    }

    @Test
    void plans_wait_for_a_successor_that_comes_later_or_in_the_same_block() {
        story.index(story.supersededBy(old, current));
        assertThat(story.heldUnder(old)).isEqualTo(1);
        assertThat(story.found(old)).isEmpty();
        story.index(story.is(current, ACTIVE));
        assertFollowed();
        NhsNumber newest = NUMBERS.next();
        story.index(story.supersededBy(current, newest), story.is(newest, ACTIVE));
        assertThat(story.heldUnder(newest)).isEqualTo(1);
    }

    @Test
    void a_chain_is_followed_in_whatever_order_it_arrives() {
        story.index(story.supersededBy(old, middle));
        story.index(story.supersededBy(middle, current));
        assertThat(story.heldUnder(middle)).isEqualTo(1);
        story.index(story.is(current, ACTIVE));
        assertFollowed();
    }

    @Test
    void a_chain_whose_middle_arrives_last_is_followed_too() {
        story.index(story.is(current, ACTIVE), story.supersededBy(old, middle));
        story.index(story.supersededBy(middle, current));
        assertFollowed();
    }

    @Test
    void a_circle_ends_quietly_and_can_be_mended() {
        story.index(story.supersededBy(old, current), story.supersededBy(current, old));
        assertThat(story.heldUnder(old)).isEqualTo(1);
        assertThat(story.found(old)).isEmpty();
        story.index(story.is(current, ACTIVE));
        assertFollowed();
    }

    @Test
    void a_successor_that_the_index_changes_is_followed_again() {
        story.index(story.is(middle, ACTIVE), story.supersededBy(old, middle));
        assertThat(story.heldUnder(middle)).isEqualTo(1);
        story.index(story.is(current, ACTIVE), story.supersededBy(middle, current));
        assertFollowed();
    }

    @Test
    void the_same_episode_under_the_new_number_wins_and_others_follow() {
        story.index(story.is(current, ACTIVE));
        story.plan("901", current, CPP);
        story.plan("902", old, CPP);
        story.plan("901", old, PlanType.LAC);
        story.index(story.supersededBy(old, current));
        assertThat(story.flags(current)).containsExactlyInAnyOrder("901 CPP", "901 LAC", "902 CPP");
        assertThat(story.heldUnder(old)).isZero();
        assertThat(fixture.text(
                        "SELECT detail FROM access_event WHERE person_id = ? AND action = 'PLANS_FOLLOWED'",
                        story.idOf(current)))
                .isEqualTo("2 plans followed, 1 gave way");
    }

    @Test
    void an_earlier_episode_follows_beside_a_newer_one() {
        story.index(story.is(current, ACTIVE));
        story.delete("901", old, CPP);
        story.plan("901", old, CPP, 90, fixture.today().minusDays(60));
        story.plan("901", current, CPP);
        story.index(story.supersededBy(old, current));
        assertThat(story.flags(current)).containsExactly("901 CPP", "901 CPP");
    }

    @Test
    void a_delete_by_the_old_number_takes_the_plan_that_followed() {
        story.index(story.is(current, ACTIVE), story.supersededBy(old, current));
        assertThat(story.delete("902", old, CPP).fault()).isEqualTo(PlanFault.PLAN_UNKNOWN);
        assertThat(story.flags(current)).containsExactly("901 CPP");
        assertThat(story.delete("901", old, CPP).fault()).isNull();
        assertThat(story.flags(current)).isEmpty();
    }

    @Test
    void a_delete_by_the_old_number_leaves_what_was_sent_under_the_new_one() {
        story.index(story.is(current, ACTIVE), story.supersededBy(old, current));
        story.plan("901", current, CPP); // a case system corrects the number: adds the one, deletes the other
        assertThat(story.delete("901", old, CPP).fault()).isEqualTo(PlanFault.PLAN_UNKNOWN);
        assertThat(story.flags(current)).containsExactly("901 CPP");
        assertThat(story.delete("901", current, CPP).fault()).isNull();
    }

    @Test
    void a_number_that_is_given_back_takes_its_plans_back_when_their_authority_sends_them() {
        story.index(story.is(current, ACTIVE), story.supersededBy(old, current));
        story.index(story.is(old, ACTIVE));
        assertThat(story.flags(old)).isEmpty();
        assertThat(story.flags(current)).containsExactly("901 CPP");
        assertThat(story.plan("901", old, CPP).fault()).isNull();
        assertThat(story.flags(old)).containsExactly("901 CPP");
        assertThat(story.flags(current)).isEmpty();
    }

    @Test
    void a_withdrawn_number_is_hidden_at_once_and_shown_again_when_it_is_given_back() {
        story.index(story.is(old, INVALID));
        assertThat(story.found(old)).isEmpty();
        assertThat(story.plan("901", old, CPP).fault()).isEqualTo(PlanFault.NUMBER_UNKNOWN);
        story.index(story.is(current, ACTIVE));
        assertThat(story.flags(current)).isEmpty();
        story.index(story.is(old, ACTIVE));
        assertThat(story.flags(old)).containsExactly("901 CPP");
    }

    @Test
    void a_sensitive_person_is_nobody_and_a_deceased_one_has_no_flag_until_taken_back() {
        story.index(story.is(old, SENSITIVE));
        assertThat(story.found(old)).isEmpty();
        assertThat(story.plan("901", old, CPP).fault()).isEqualTo(PlanFault.PERSON_SENSITIVE);
        story.index(story.is(old, DECEASED));
        assertThat(story.found(old)).isPresent();
        assertThat(story.flags(old)).isEmpty();
        assertThat(story.plan("901", old, CPP).fault()).isEqualTo(PlanFault.PERSON_DECEASED);
        story.index(story.is(old, ACTIVE));
        assertThat(story.flags(old)).containsExactly("901 CPP");
    }

    @Test
    void only_changes_of_status_are_told_and_what_does_not_change_costs_nothing_more() {
        story.index(story.is(old, DECEASED));
        story.index(story.is(old, DECEASED));
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = 'NUMBER_CHANGED'",
                        story.idOf(old)))
                .isEqualTo(1);
        PersonRow[] block = IntStream.range(0, 200)
                .mapToObj(i -> story.is(NUMBERS.next(), i % 2 == 0 ? ACTIVE : DECEASED))
                .toArray(PersonRow[]::new);
        story.index(block);
        long before = selects();
        story.index(block);
        assertThat(selects() - before).as("two for each row, and a few").isLessThan(2 * 200 + 40);
    }

    private long selects() {
        return fixture.number(
                "SELECT variable_value FROM information_schema.global_status WHERE variable_name = 'COM_SELECT'");
    }

    private void assertFollowed() {
        assertThat(story.flags(current)).containsExactly("901 CPP");
        assertThat(story.heldUnder(old)).isZero();
        assertThat(story.found(old)).map(PersonDetails::nhsNumber).contains(current);
    }
}
