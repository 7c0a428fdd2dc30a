package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.delivery.Channel.MAILBOX;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Mailbox;
import org.cpis.inbox.MailboxMessage;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox of authority 903, which its case system asks. */
@ArquillianTest
class MailboxIT {

    private static final Actor CASE_SYSTEM = Actors.at("903", Activity.COLLECT_MESSAGES);
    private static final Actor FOREIGN = Actors.at("902", Activity.COLLECT_MESSAGES);

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
