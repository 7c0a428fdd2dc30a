package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.delivery.Channel.MAILBOX;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Mailbox;
import org.cpis.inbox.MailboxMessage;
import org.cpis.inbox.Untold;
import org.cpis.inbox.batch.Reconciler;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.NotFound;
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

/** The mailbox of authority 903, and what the reconciler finds when something is broken. */
@ArquillianTest
class ReconcilerIT {

    private static final Actor CASE_SYSTEM = Actors.at("903", Activity.COLLECT_MESSAGES);
    private static final Actor FOREIGN = Actors.at("902", Activity.COLLECT_MESSAGES);
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
    void a_message_that_is_asked_for_and_acknowledged_twice_has_one_effect() {
        NhsNumber child = post.child();
        String mark = post.told();
        String event = post.told(child);
        assertThat(events(mark)).contains(event);
        assertThat(events(mark)).contains(event);
        MailboxMessage message = fixture.as(CASE_SYSTEM, () -> mailbox.fetch("903", event));
        assertThat(message.nhsNumber()).isEqualTo(child);
        assertThat(message.viewerName()).isEqualTo("Grace Okafor");
        assertThat(message.plans()).containsExactly("CPP");
        long before = acknowledged();
        Instant first = acknowledge(event);
        assertThat(acknowledge(event)).isEqualTo(first);
        assertThat(acknowledged()).isEqualTo(before + 1);
        assertThat(events(mark)).doesNotContain(event);
        assertThat(post.state(event, MAILBOX)).isEqualTo("DELIVERED 0 fetched");
        assertThat(fixture.text("SELECT status FROM notification WHERE id = ?", event))
                .isEqualTo("RECEIVED");
    }

    @Test
    void pages_follow_each_other() {
        String first = post.told();
        String second = post.told();
        assertThat(events(first)).contains(second).doesNotContain(first);
        acknowledge(first);
        assertThat(events(first)).contains(second);
        acknowledge(second);
        assertThatThrownBy(() -> events("nothing")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_mailbox_of_another_authority_is_not_there() {
        String event = post.told();
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> mailbox.list("903", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> mailbox.list("902", event)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> mailbox.fetch("902", event)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(FOREIGN, () -> mailbox.acknowledge("902", event)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.feedOf("903"), () -> mailbox.fetch("903", event)))
                .isInstanceOf(NotAllowed.class);
        assertThat(post.state(event, MAILBOX)).startsWith("WAITING");
        assertThat(fixture.as(FOREIGN, () -> mailbox.list("902", null)))
                .noneMatch(line -> line.eventId().equals(event));
        assertThat(acknowledge(event)).isNotNull();
    }

    @Test
    void whoever_became_sensitive_is_not_named() {
        NhsNumber child = post.child();
        String event = post.told(child);
        story.index(story.is(child, PersonStatus.SENSITIVE));
        MailboxMessage message = fixture.as(CASE_SYSTEM, () -> mailbox.fetch("903", event));
        assertThat(message.isNamed()).isFalse();
        assertThat(message.familyName()).isNull();
        assertThat(message.birthDate()).isNull();
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
        fixture.tamper("UPDATE notification_opening SET event_id = REVERSE(event_id) WHERE event_id = ?", event);
        fixture.tamper("UPDATE notification SET event_id = REVERSE(event_id) WHERE event_id = ?", event);
        int before = fixture.as(JOB, untold::openings);
        assertThat(reconcile().missing()).isEqualTo(before - 1);
        reconcile();
        List<String> told = fixture.texts(
                "SELECT CONCAT_WS(' ', authority, queue, circumstance, plan_types) FROM notification WHERE event_id = ?",
                event);
        assertThat(told).containsExactly("903 DATA_QUALITY NO_PLAN ");
        String id = fixture.text("SELECT id FROM notification WHERE event_id = ?", event);
        assertThat(post.state(id, MAILBOX)).startsWith("WAITING");
        assertThat(fixture.as(CASE_SYSTEM, () -> mailbox.fetch("903", id)).plans())
                .isEmpty();
        acknowledge(id);
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

    private DeliveryFigures reconcile() {
        return fixture.as(JOB, reconciler::reconcile);
    }

    /** After a message of the test's own: other tests may have filled the first page. */
    private List<String> events(String after) {
        return fixture.as(CASE_SYSTEM, () -> mailbox.list("903", after)).stream()
                .map(MailboxLine::eventId)
                .toList();
    }

    private Instant acknowledge(String event) {
        return fixture.as(CASE_SYSTEM, () -> mailbox.acknowledge("903", event))
                .at()
                .orElseThrow();
    }

    private long acknowledged() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'MAILBOX_ACKNOWLEDGED'");
    }
}
