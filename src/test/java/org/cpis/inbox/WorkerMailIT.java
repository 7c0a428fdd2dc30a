package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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
    private Casework casework;

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
        String id = items.request();
        items.requestDue(id, -2);
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
        items.run();
        assertThat(items.escalations(id)).hasSize(2);
    }

    @Test
    void one_that_is_claimed_and_forgotten_climbs_from_its_owner_until_it_is_answered() {
        items.worker("SERVICE_MANAGER", "chief");
        String id = items.request();
        fixture.doAs(LateItems.WORKER, () -> missed.claim(id));
        assertThat(Duration.between(fixture.clock().instant(), due(id)))
                .isBetween(Duration.ofMinutes(58), Duration.ofMinutes(60));
        String owner = "MISSED_DUE_SOON " + LateItems.WORKER.userId() + "@council.example";
        climbs(id, 20);
        assertThat(items.letters(id)).containsExactly(owner);
        climbs(id, -2);
        items.run();
        assertThat(items.letters(id)).containsExactly(owner, "MISSED_OVERDUE manager@council.example");
        climbs(id, -60 * 24 * 30);
        assertThat(items.letters(id))
                .containsExactly(
                        owner, "MISSED_OVERDUE chief@council.example", "MISSED_OVERDUE manager@council.example");
        answered(id);
        climbs(id, -60 * 24 * 60);
        assertThat(items.letters(id)).hasSize(3);
    }

    private void climbs(String id, int minutes) {
        items.requestDue(id, minutes);
        items.run();
    }

    private Instant due(String id) {
        return fixture.as(Actors.nurse(), () -> requests.readAsked(id)).row().dueAt();
    }

    private void answered(String id) {
        MissedAnswerDraft known = new MissedAnswerDraft(MissedOutcome.NOT_KNOWN, "", "");
        fixture.doAs(LateItems.WORKER, () -> missed.answer(id, known));
    }

    @Test
    void of_what_an_absent_worker_has_the_cover_is_told_or_else_the_team() {
        address(Audience.TEAM, "team@council.example");
        items.worker("WORKER", "cover");
        String first = soonDue();
        items.absent(LateItems.WORKER.userId(), "cover");
        items.run();
        assertThat(items.letters(first)).containsExactly("DUE_SOON cover@council.example");
        String second = soonDue();
        items.absent("cover", null);
        items.run();
        assertThat(items.letters(second)).containsExactly("DUE_SOON team@council.example");
    }

    private String soonDue() {
        String id = items.notification();
        fixture.doAs(LateItems.WORKER, () -> casework.claim(id));
        items.due(id, 1);
        return id;
    }

    private void address(Audience audience, String address) {
        fixture.doAs(
                Actors.dataOfficerOf("903"),
                () -> recipients.add(new RecipientDraft(null, null, audience, address, true, null)));
    }
}
