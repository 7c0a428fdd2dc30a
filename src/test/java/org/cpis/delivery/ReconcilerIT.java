package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.delivery.Channel.MAILBOX;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.inject.Inject;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.Mailbox;
import org.cpis.inbox.Untold;
import org.cpis.inbox.batch.Reconciler;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.FreshNumbers;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the reconciler finds when something is broken, and what it does about it. */
@ArquillianTest
class ReconcilerIT {

    private static final Actor CASE_SYSTEM = Actors.at("903", Activity.COLLECT_MESSAGES);
    private static final FreshNumbers NUMBERS = new FreshNumbers(999_120_900);
    private static final Actor JOB = Actor.job("-", Activity.DELIVER);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Post post;

    @Inject
    private NumberStory story;

    @Inject
    private Mailbox mailbox;

    @Inject
    private Untold untold;

    @Inject
    private Ledger ledger;

    @Inject
    private Reconciler reconciler;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void deliveries_that_are_missing_are_written_later() {
        String event = post.told();
        fixture.tamper("DELETE FROM delivery WHERE event_id = ?", event);
        assertThat(post.state(event, MAILBOX)).isNull();
        DeliveryFigures figures = reconcile();
        assertThat(post.state(event, MAILBOX)).startsWith("WAITING 0");
        assertThat(figures.repaired()).isPositive();
        reconcile();
        assertThat(fixture.number("SELECT COUNT(*) FROM delivery WHERE event_id = ?", event))
                .isOne();
    }

    @Test
    void an_opening_that_nobody_was_told_of_comes_into_the_data_quality_queue_of_whoever_held_a_plan() {
        NhsNumber child = post.child();
        String event = fixture.text("SELECT event_id FROM notification WHERE id = ?", post.told(child));
        story.delete("903", child, PlanType.CPP);
        lose(event, "903");
        int before = fixture.as(JOB, untold::openings);
        assertThat(reconcile().missing()).isEqualTo(before - 1);
        reconcile();
        assertThat(told(event)).containsExactly("903 DATA_QUALITY NO_PLAN");
        String id = fixture.text("SELECT id FROM notification WHERE event_id = ?", event);
        assertThat(post.state(id, MAILBOX)).startsWith("WAITING");
        assertThat(fixture.as(CASE_SYSTEM, () -> mailbox.fetch("903", id)).plans())
                .isEmpty();
        fixture.as(CASE_SYSTEM, () -> mailbox.acknowledge("903", id));
    }

    @Test
    void of_two_authorities_the_one_that_was_not_told_is_told_and_the_other_not_again() {
        NhsNumber child = post.child("902", "903");
        story.plan("901", child, PlanType.CPP);
        fixture.tamper(
                "UPDATE plan SET start_date = ?, end_date = ? WHERE authority = '901' AND person_id = ?",
                fixture.today().minusDays(500),
                fixture.today().minusDays(400), // over for longer than it is shown
                post.personId(child));
        post.open(post.personId(child));
        String event = fixture.text("SELECT event_id FROM notification WHERE person_id = ?", post.personId(child));
        lose(event, "902");
        int before = fixture.as(JOB, untold::openings);
        assertThat(reconcile().missing()).isEqualTo(before - 1);
        assertThat(told(event)).containsExactly("902 DATA_QUALITY NO_PLAN", "903 CPP");
        lose(event, "902");
        lose(event, "903");
        assertThat(fixture.as(JOB, untold::openings)).isEqualTo(before + 1);
        reconcile();
        assertThat(told(event)).containsExactly("902 DATA_QUALITY NO_PLAN", "903 DATA_QUALITY NO_PLAN");
    }

    @Test
    void a_notification_that_is_missing_in_the_mailbox_alone_counts_and_is_put_there() {
        String event = post.told();
        fixture.tamper(
                "INSERT INTO delivery SELECT UUID(), event_id, authority, 'EMAIL', UUID(), reference, occurred_at,"
                        + " FALSE, 'NOT_WANTED', 1, NULL, due_at, NULL, NULL, '', created_at, NULL, 1, letter, subject_id, address"
                        + " FROM delivery WHERE event_id = ? AND channel = 'MAILBOX'",
                event);
        fixture.tamper("DELETE FROM delivery WHERE event_id = ? AND channel = 'MAILBOX'", event);
        assertThat(fixture.as(JOB, untold::notifications)).contains(event);
        reconcile();
        assertThat(fixture.as(JOB, untold::notifications)).doesNotContain(event);
        assertThat(post.state(event, MAILBOX)).startsWith("WAITING 0");
        assertThat(fixture.number("SELECT COUNT(*) FROM delivery WHERE event_id = ?", event))
                .isEqualTo(2);
    }

    @Test
    void an_opening_that_nobody_can_be_told_of_is_an_alarm() {
        NhsNumber child = NUMBERS.next();
        story.index(story.is(child, PersonStatus.ACTIVE));
        int before = reconcile().missing();
        Entry stray = new Entry(Action.OPENED, "NOTIFY", Outcome.FOUND, story.idOf(child), "nothing held");
        String event = fixture.as(Actors.nurse(), () -> ledger.append(stray)).id();
        DeliveryFigures broken = reconcile();
        assertThat(broken.missing()).isEqualTo(before + 1);
        assertThat(broken.isAlarming()).isTrue();
        fixture.tamper(
                "INSERT INTO notification_opening (id, notification_id, event_id, at)"
                        + " SELECT UUID(), id, ?, viewed_at FROM notification LIMIT 1",
                event);
        assertThat(reconcile().missing()).isEqualTo(before);
    }

    @Test
    void what_a_dead_node_held_is_taken_back_and_counts_as_late_until_it_is_gone() {
        String event = post.told();
        fixture.tamper(
                "INSERT INTO delivery SELECT UUID(), event_id, authority, 'WEBHOOK', recipient, reference, occurred_at,"
                        + " FALSE, 'SENDING', 1, NULL, due_at - INTERVAL 1 HOUR, UUID(), due_at - INTERVAL 1 HOUR, '',"
                        + " created_at, NULL, 1, letter, subject_id, address FROM delivery WHERE event_id = ? AND channel = 'MAILBOX'",
                event);
        DeliveryFigures figures = reconcile();
        assertThat(figures.released()).isPositive();
        assertThat(figures.late()).isPositive();
        post.await(event, WEBHOOK, "NOT_WANTED 1"); // the authority has no webhook here
    }

    /** As if an authority had not been told of an opening. */
    private void lose(String event, String authority) {
        fixture.tamper(
                "UPDATE notification_opening o JOIN notification n ON n.id = o.notification_id"
                        + " SET o.event_id = UUID() WHERE o.event_id = ? AND n.authority = ?",
                event,
                authority);
        fixture.tamper(
                "UPDATE notification SET event_id = UUID() WHERE event_id = ? AND authority = ?", event, authority);
    }

    private List<String> told(String event) {
        return fixture.texts(
                "SELECT CONCAT(authority, ' ', IF(plan_types = '', CONCAT(queue, ' ', circumstance), plan_types))"
                        + " FROM notification WHERE event_id = ?"
                        + " ORDER BY authority",
                event);
    }

    private DeliveryFigures reconcile() {
        return fixture.as(JOB, reconciler::reconcile);
    }
}
