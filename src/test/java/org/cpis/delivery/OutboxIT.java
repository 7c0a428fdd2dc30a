package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.delivery.Channel.EMAIL;
import static org.cpis.delivery.Channel.MAILBOX;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.delivery.Receiver.Mood;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What reaches authority 903 outside the portal, and what its case system and mail server may do meanwhile. */
@ArquillianTest
class OutboxIT {

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
    private Recipients recipients;

    @Inject
    private DeliveryDesk desk;

    @Resource
    private UserTransaction transaction;

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
        fixture.tamper("DELETE FROM delivery_recipient WHERE authority = '903'");
        receiver.close();
        post.forgetCalls();
    }

    @Test
    void what_is_given_up_is_seen_and_sent_again_by_its_own_officer_only() {
        receiver.next(Mood.SAYS_500, Mood.SAYS_500, Mood.SAYS_500, Mood.SAYS_500);
        String event = post.told();
        post.await(event, WEBHOOK, "GIVEN_UP 4 500");
        String id = post.deliveryId(event);
        Actor foreign = Actors.dataOfficerOf("902");
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> desk.replay(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), desk::stuck)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(foreign, desk::stuck)).noneMatch(row -> row.id().equals(id));
        assertThat(fixture.as(Actors.administrator(), desk::stuck))
                .anyMatch(row -> row.id().equals(id));
        assertThat(fixture.as(OFFICER, desk::stuck)).anyMatch(row -> row.id().equals(id) && row.isGivenUp());
        assertThat(fixture.as(OFFICER, desk::figures).givenUp()).isPositive();
        fixture.as(OFFICER, desk::replayAll);
        post.await(event, WEBHOOK, "DELIVERED 1 204");
        assertThat(receiver.effects(post.reference(event))).hasSize(1);
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> desk.replay(id))).isInstanceOf(DeliveryNotPossible.class);
    }

    @Test
    void an_email_names_nobody_and_goes_to_the_team_at_once_or_at_its_hour() {
        addresses();
        NhsNumber child = post.child();
        String event = post.told(child);
        String reference = post.reference(event);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !post.mails(reference).isEmpty());
        assertThat(fixture.texts(
                        "SELECT CONCAT(r.address, ' ', d.digest) FROM delivery d JOIN delivery_recipient r ON r.id = d.recipient"
                                + " WHERE d.event_id = ? ORDER BY r.address",
                        event))
                .containsExactly("digest@council.example 1", "team@council.example 0");
        String mail = post.mails(reference).get(0);
        assertThat(mail).contains("To: team@council.example", "/inbox/notification.xhtml?id=");
        Post.assertNamesNobody(mail, child);
        fixture.tamper("UPDATE delivery SET next_try = UTC_TIMESTAMP(6) WHERE event_id = ? AND digest", event);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post.mails(reference).size() == 2);
    }

    @Test
    void an_address_that_is_taken_away_gets_nothing_more() {
        address(null, "gone@council.example", "0");
        String event = post.told();
        assertThat(post.state(event, EMAIL)).startsWith("WAITING 0");
        fixture.tamper("DELETE FROM delivery_recipient WHERE authority = '903'");
        fixture.tamper("UPDATE delivery SET next_try = UTC_TIMESTAMP(6) WHERE event_id = ? AND digest", event);
        post.await(event, EMAIL, "NOT_WANTED 0");
    }

    @Test
    void addresses_are_kept_by_the_own_officer_only() {
        address(null, "kept@council.example", null);
        String id = fixture.as(OFFICER, recipients::own).get(0).id();
        RecipientDraft other = new RecipientDraft(null, null, Audience.TEAM, "spy@other.example", true, null);
        Actor foreign = Actors.dataOfficerOf("902");
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> recipients.change(id, other)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(foreign, () -> recipients.read(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> recipients.remove(id)))
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(OFFICER, () -> recipients.read(id)).address()).isEqualTo("kept@council.example");
    }

    @Test
    void rows_fall_with_the_notification() throws Exception {
        NhsNumber child = post.child();
        String id = post.personId(child); // by another data source, which has no part in the transaction
        long before = fixture.number("SELECT COUNT(*) FROM delivery WHERE authority = '903'");
        transaction.begin();
        post.open(id);
        transaction.rollback();
        assertThat(fixture.number("SELECT COUNT(*) FROM delivery WHERE authority = '903'"))
                .isEqualTo(before);
        assertThat(post.state(post.told(child), MAILBOX)).startsWith("WAITING 0");
    }

    private void addresses() {
        address("T1", "team@council.example", null);
        address("T1", "digest@council.example", "0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23");
        address(null, "others@council.example", null);
    }

    private void address(String team, String address, String hours) {
        DigestHours digest = hours == null ? null : DigestHours.parse(hours).orElseThrow();
        fixture.doAs(
                OFFICER, () -> recipients.add(new RecipientDraft(team, null, Audience.TEAM, address, true, digest)));
    }
}
