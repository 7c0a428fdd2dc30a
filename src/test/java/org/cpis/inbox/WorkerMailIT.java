package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.awaitility.Awaitility;
import org.cpis.delivery.Audience;
import org.cpis.delivery.Post;
import org.cpis.delivery.RecipientDraft;
import org.cpis.delivery.Recipients;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who gets which e-mail about work at authority 903, and what stands in it. */
@ArquillianTest
class WorkerMailIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private LateItems items;

    @Inject
    private MissedWork missed;

    @Inject
    private MissedAlerts requests;

    @Inject
    private Recipients recipients;

    @Inject
    private Post post;

    @BeforeEach
    void who_is_to_be_told() {
        fixture.load();
        items.worker("MANAGER", "manager");
        items.worker("WORKER", LateItems.WORKER.userId());
    }

    @AfterEach
    void nobody_is_told_any_more() {
        items.nobodyIsKnown();
        fixture.tamper("DELETE FROM delivery_recipient WHERE authority = '903'");
    }

    @Test
    void what_is_overdue_is_told_to_managers_only_and_names_nobody() {
        address(Audience.TEAM, "team@council.example");
        address(Audience.MANAGER, "managers@council.example");
        String id = items.notification();
        items.due(id, -1);
        items.run();
        String reference = post.reference(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post.mails(reference + " is overdue").size() == 2);
        assertThat(post.mails(reference + " is overdue")).allSatisfy(letter -> {
            assertThat(letter).contains("A notification is overdue.", "/inbox/notification.xhtml?id=" + id);
            assertThat(letter).containsPattern("To: managers?@council.example");
            assertThat(letter)
                    .doesNotContainIgnoringCase("ashdown")
                    .doesNotContainIgnoringCase("rowan")
                    .doesNotContainIgnoringCase("okafor")
                    .doesNotContainIgnoringCase("protection")
                    .doesNotContainPattern("999[ ]?\\d{3}[ ]?\\d{4}");
        });
    }

    @Test
    void a_missed_alert_that_nobody_takes_climbs_the_ladder_until_somebody_has_it() {
        SoughtPerson sought = new SoughtPerson("Nemo", "Ida", LocalDate.of(2020, 1, 1), null);
        MissedAlertDraft draft =
                new MissedAlertDraft("903", Urgency.URGENT, null, sought, "Grace", "020 7946 0990", "Ask for bed 4.");
        String id = fixture.as(Actors.nurse(), () -> missed.send(draft));
        late(id, 2);
        items.run();
        assertThat(items.escalations(id)).containsExactly("WORKER 0", "MANAGER 1");
        assertThat(items.letters(id)).containsExactly("MISSED_OVERDUE manager@council.example");
        assertThat(fixture.as(LateItems.WORKER, () -> requests.readQueued(id)).history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT, MissedStep.ESCALATED);
        assertThat(fixture.as(Actors.nurse(), () -> requests.readAsked(id)).history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT);
        fixture.doAs(LateItems.WORKER, () -> missed.claim(id));
        late(id, 60 * 24 * 30);
        items.run();
        assertThat(items.escalations(id)).hasSize(2);
    }

    private void address(Audience audience, String address) {
        fixture.doAs(
                Actors.dataOfficerOf("903"),
                () -> recipients.add(new RecipientDraft(null, null, audience, address, true, null)));
    }

    private void late(String id, int minutes) {
        fixture.tamper(
                "UPDATE missed_alert SET asked_at = '2020-01-01', ladder_at = '2000-01-01',"
                        + " due_at = UTC_TIMESTAMP(6) - INTERVAL ? MINUTE WHERE id = ?",
                minutes,
                id);
    }
}
