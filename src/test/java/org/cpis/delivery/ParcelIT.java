package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.delivery.Channel.EMAIL;
import static org.cpis.delivery.Channel.WEBHOOK;

import jakarta.inject.Inject;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.cpis.delivery.Receiver.Mood;
import org.cpis.identity.Actor;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes together, and what goes although somebody else hangs. Authority 903 hangs, and 902 does not. */
@ArquillianTest
class ParcelIT {

    private static final Actor HANGING = Actors.dataOfficerOf("903");
    private static final Actor WELL = Actors.dataOfficerOf("902");

    /** As the server of the tests is set. */
    private static final int TOGETHER = 40;

    /** More than a node sends at once, several times. */
    private static final int BACKLOG = 80;

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

    private Receiver hanging;
    private Receiver well;

    @BeforeEach
    void two_case_systems() {
        fixture.load();
        hanging = new Receiver(Post.SECRET);
        well = new Receiver(Post.SECRET);
    }

    @AfterEach
    void nobody_is_told_any_more() {
        fixture.doAs(HANGING, () -> webhooks.change(hanging.url(), false));
        fixture.doAs(WELL, () -> webhooks.change(well.url(), false));
        fixture.tamper("DELETE FROM delivery_recipient WHERE address LIKE '%@parcel.example'");
        post.forgetCalls();
        hanging.close();
        well.close();
    }

    @Test
    void a_digest_is_one_mail_about_everything_up_to_a_bound() {
        address(HANGING, "T1", DigestHours.parse("0").orElseThrow());
        address(HANGING, "T2", DigestHours.parse("0").orElseThrow());
        String event = post.told();
        copies(event);
        due();
        String reference = post.reference(event);
        awaitMails(reference, 1);
        assertThat(post.mails(reference)).singleElement().satisfies(mail -> {
            assertThat(mail).contains("To: duty@parcel.example", TOGETHER + " new notifications");
            for (int i = 1; i < TOGETHER; i++) {
                assertThat(mail).contains(String.format("Reference DIG-%05d", i));
            }
        });
        assertThat(fixture.number("SELECT COUNT(*) FROM delivery WHERE reference LIKE 'DIG-%' AND state = 'DELIVERED'"))
                .isEqualTo(TOGETHER - 1);
    }

    /** One address that stands for two teams. */
    private void copies(String event) {
        String to = fixture.text("SELECT recipient FROM delivery WHERE event_id = ? AND channel = 'EMAIL'", event);
        String other = fixture.text(
                "SELECT id FROM delivery_recipient WHERE id <> ? AND team_code = 'T2'"
                        + " AND address = 'duty@parcel.example'",
                to);
        for (int i = 1; i < TOGETHER; i++) {
            copy(event, i % 4 == 0 ? other : to, String.format("DIG-%05d", i));
        }
    }

    @Test
    void what_is_beyond_the_bound_goes_in_the_next_mail() {
        address(HANGING, "T1", DigestHours.parse("0").orElseThrow());
        String event = post.told();
        String to = fixture.text("SELECT recipient FROM delivery WHERE event_id = ? AND channel = 'EMAIL'", event);
        for (int i = 1; i < TOGETHER + 5; i++) {
            copy(event, to, String.format("NXT-%05d", i));
        }
        due();
        awaitMails("NXT-", 2);
        assertThat(post.mails(TOGETHER + " new notifications")).anyMatch(mail -> mail.contains("NXT-"));
        assertThat(post.mails("5 new notifications")).anyMatch(mail -> mail.contains("NXT-"));
    }

    @Test
    void whoever_hangs_delays_no_other() {
        hanging.always(Mood.LOSES_AND_HANGS);
        fixture.doAs(HANGING, () -> webhooks.change(hanging.url(), true));
        fixture.doAs(WELL, () -> webhooks.change(well.url(), true));
        address(WELL, "T1", null);
        String stuck = post.told();
        for (int i = 1; i < BACKLOG; i++) {
            copy(stuck, "903", String.format("HNG-%05d", i));
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !hanging.calls(post.reference(stuck)).isEmpty());
        String event = post.told(post.child("902"));
        post.await(event, WEBHOOK, "DELIVERED 1 204");
        post.await(event, EMAIL, "DELIVERED 1 sent");
        assertThat(well.effects(post.reference(event))).hasSize(1);
        assertThat(fixture.number("SELECT COUNT(*) FROM delivery WHERE reference LIKE 'HNG-%' AND attempts = 0"))
                .as("not yet tried of what was due before")
                .isPositive();
        assertThat(post.state(stuck, WEBHOOK)).doesNotStartWith("DELIVERED");
    }

    /** The same row for another event; of a digest it waits for its hour. */
    private void copy(String event, String recipient, String reference) {
        fixture.tamper(
                "INSERT INTO delivery (id, event_id, authority, channel, recipient, reference, occurred_at, digest, state,"
                        + " attempts, next_try, due_at, outcome, created_at, version, letter)"
                        + " SELECT UUID(), UUID(), authority, channel, ?, ?, occurred_at, digest, 'WAITING', 0,"
                        + " due_at, due_at, '', created_at, 1, letter FROM delivery"
                        + " WHERE event_id = ? AND channel <> 'MAILBOX'",
                recipient,
                reference,
                event);
    }

    private void awaitMails(String text, int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> post.mails(text).size() >= count);
    }

    private void due() {
        fixture.tamper("UPDATE delivery SET next_try = UTC_TIMESTAMP(6) WHERE digest AND state = 'WAITING'"
                + " AND recipient IN (SELECT id FROM delivery_recipient WHERE address = 'duty@parcel.example')");
    }

    private void address(Actor officer, String team, DigestHours hours) {
        RecipientDraft draft = new RecipientDraft(team, null, Audience.TEAM, "duty@parcel.example", true, hours);
        fixture.doAs(officer, () -> recipients.add(draft));
    }
}
