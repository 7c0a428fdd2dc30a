package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cpis.delivery.Receiver.Call;
import org.cpis.delivery.Receiver.Mood;
import org.cpis.identity.Actor;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the case system of authority 903 does to a call, one event has one effect there. */
@ArquillianTest
class WebhookIT {

    private static final Actor OFFICER = Actors.dataOfficerOf("903");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Post post;

    @Inject
    private Webhooks webhooks;

    @Inject
    private TestTime time;

    private Receiver receiver;

    @BeforeEach
    void a_case_system() {
        fixture.load();
        receiver = new Receiver(Post.SECRET);
        fixture.doAs(OFFICER, () -> webhooks.change(receiver.url(), true));
    }

    @AfterEach
    void nobody_is_told_any_more() {
        fixture.doAs(OFFICER, () -> webhooks.change(receiver.url(), false));
        receiver.close();
        post.forgetCalls();
    }

    @Test
    void though_it_hangs_fails_and_sends_elsewhere() {
        receiver.next(Mood.KEEPS_AND_HANGS, Mood.SAYS_500, Mood.SENDS_ELSEWHERE);
        NhsNumber child = post.child();
        String event = post.told(child);
        assertOneEffect(event, 4);
        assertThat(receiver.calls(post.reference(event))).extracting(Call::body).allSatisfy(body -> {
            assertThat(body).contains(event, "/inbox/notification.xhtml?id=");
            Post.assertNamesNobody(body, child);
        });
    }

    @Test
    void though_it_says_yes_when_the_portal_has_given_up_waiting() {
        receiver.next(Mood.KEEPS_AND_IS_LATE);
        assertOneEffect(post.told(), 2);
        assertThat(receiver.answeredLate()).isOne();
    }

    @Test
    void though_it_kept_nothing_of_a_call_that_it_did_not_answer() {
        receiver.next(Mood.LOSES_AND_HANGS);
        assertOneEffect(post.told(), 2);
    }

    @Test
    void and_nothing_is_called_again_that_was_delivered() {
        String event = post.told();
        assertOneEffect(event, 1);
        fixture.tamper("UPDATE delivery SET next_try = UTC_TIMESTAMP(6) WHERE id = ?", post.deliveryId(event));
        List<String> later = time.hereAt(fixture.clock().instant().plus(Duration.ofDays(2)), post::takeAll);
        assertThat(later).doesNotContain(post.deliveryId(event));
        assertOneEffect(post.told(), 1); // by when the sender has been round again
        assertOneEffect(event, 1);
    }

    private void assertOneEffect(String event, int tries) {
        post.await(event, WEBHOOK, "DELIVERED");
        assertThat(post.state(event, WEBHOOK)).isEqualTo("DELIVERED " + tries + " 204");
        String reference = post.reference(event);
        List<Call> calls = receiver.calls(reference);
        assertThat(calls).hasSize(tries).allMatch(Call::signed).containsOnly(calls.get(0));
        assertThat(calls.get(0).eventId()).isEqualTo(event);
        assertThat(receiver.effects(reference)).containsExactly(calls.get(0));
        assertThat(receiver.strange()).isEmpty();
    }
}
