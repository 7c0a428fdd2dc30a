package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.review.RaisedAlert.OFFICER;
import static org.cpis.review.RaisedAlert.OFFICER_AS_NURSE;
import static org.cpis.review.RaisedAlert.SITE;
import static org.cpis.review.RaisedAlert.VIEWER;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.awaitility.Awaitility;
import org.cpis.delivery.DigestHours;
import org.cpis.delivery.Post;
import org.cpis.delivery.ReviewerAddresses;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.platform.NotFound;
import org.cpis.review.batch.AlertTimer;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the portal does by itself: e-mails without identifiers, escalation, and the random sample. */
@ArquillianTest
class AlertWatchIT {

    private static final Actor JOB = Actor.job("-", Activity.DELIVER);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RaisedAlert raised;

    @Inject
    private AlertTimer timer;

    @Inject
    private SampleDraw draw;

    @Inject
    private Samples samples;

    @Inject
    private ReviewerAddresses addresses;

    @Inject
    private Post post;

    @BeforeEach
    void organisations() {
        fixture.load();
    }

    @AfterEach
    void nobody_is_told_any_more() {
        fixture.tamper("DELETE FROM delivery_recipient WHERE audience = 'REVIEWER'");
    }

    @Test
    void reviewers_are_told_once_of_what_is_new_and_the_region_of_what_is_overdue() {
        fixture.doAs(OFFICER, () -> addresses.add("privacy@trust.example", null));
        fixture.doAs(OFFICER, () -> addresses.add("daily@trust.example", new DigestHours(List.of(8))));
        fixture.doAs(Actors.designated(), () -> addresses.add("region@north.example", null));
        assertThat(fixture.as(OFFICER, addresses::own)).hasSize(2);
        String id = raised.about(VIEWER);
        run();
        assertThat(letters(id)).containsExactly("ALERT_NEW daily@trust.example 1", "ALERT_NEW privacy@trust.example 0");
        fixture.tamper(
                "UPDATE privacy_alert SET due_at = ? WHERE id = ?",
                LocalDateTime.ofInstant(fixture.clock().instant().minusSeconds(60), ZoneOffset.UTC),
                id);
        run();
        run();
        assertThat(letters(id)).hasSize(5).contains("ALERT_OVERDUE region@north.example 0");
        assertThat(raised.steps(id)).containsExactly("OVERDUE");
        assertThat(raised.state(id)).isEqualTo("ESCALATED");
        namesNobody(id);
    }

    private void namesNobody(String id) {
        String reference = PrivacyAlert.reference(id);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> post.mails(reference).size() == 4);
        assertThat(post.mails(reference))
                .allSatisfy(mail -> assertThat(mail)
                        .contains("/review/alert.xhtml?id=" + id)
                        .doesNotContainIgnoringCase("odette")
                        .doesNotContainIgnoringCase("quill")
                        .doesNotContainIgnoringCase("glass")
                        .doesNotContainIgnoringCase(SITE)
                        .doesNotContain("555000141001"));
    }

    @Test
    void addresses_are_the_own_organisations() {
        fixture.doAs(OFFICER, () -> addresses.add("privacy@trust.example", null));
        String id = fixture.as(OFFICER, addresses::own).get(0).id();
        assertThat(fixture.as(Actors.privacyOfficer(), addresses::own))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> fixture.doAs(Actors.privacyOfficer(), () -> addresses.remove(id)))
                .isInstanceOf(NotFound.class);
        fixture.doAs(OFFICER, () -> addresses.remove(id));
        assertThat(fixture.as(OFFICER, addresses::own)).isEmpty();
    }

    @Test
    void the_sample_can_be_derived_again_and_what_is_not_explained_raises_an_alert() {
        LocalDate day = fixture.today();
        String own = raised.view(OFFICER_AS_NURSE).id();
        for (int i = 0; i < 45; i++) {
            raised.view(VIEWER);
        }
        assertThat(fixture.as(JOB, () -> draw.draw(day))).isPositive();
        assertThat(fixture.as(JOB, () -> draw.draw(day))).as("another node").isZero();
        List<String> drawn = fixture.texts("SELECT event_id FROM review_sample WHERE organisation = ?", SITE);
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(derived(day));
        List<String> others =
                fixture.texts("SELECT id FROM access_event WHERE user_id <> ?", OFFICER_AS_NURSE.userId());
        String view = drawn.stream().filter(others::contains).findFirst().orElseThrow();
        answers(view, day);
        fixture.tamper(
                "INSERT IGNORE INTO review_sample (event_id, organisation, day) VALUES (?, ?, ?)", own, SITE, day);
        assertThat(fixture.as(OFFICER, samples::waiting))
                .noneMatch(row -> row.eventId().equals(own));
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> samples.answer(own, SampleAnswer.ATTENDED, "")))
                .isInstanceOf(NotFound.class);
        fixture.doAs(Actors.designated(), () -> samples.answer(own, SampleAnswer.ATTENDED, ""));
    }

    private void answers(String view, LocalDate day) {
        assertThat(fixture.as(OFFICER, samples::waiting))
                .anyMatch(row -> row.eventId().equals(view));
        assertThatThrownBy(() ->
                        fixture.doAs(Actors.privacyOfficer(), () -> samples.answer(view, SampleAnswer.ATTENDED, "")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> samples.answer(view, SampleAnswer.EXPLAINED, " ")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        fixture.doAs(OFFICER, () -> samples.answer(view, SampleAnswer.NOT_EXPLAINED, "No attendance."));
        assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> samples.answer(view, SampleAnswer.ATTENDED, "")))
                .isInstanceOf(AlertNotPossible.class);
        assertThat(fixture.texts(
                        "SELECT CONCAT_WS(' ', kind, organisation, user_id, evidence) FROM privacy_alert"
                                + " WHERE event_id = ? AND kind = 'SAMPLE_NOT_EXPLAINED'",
                        view)) // the drawn view may carry another test's alert too
                .containsExactly("SAMPLE_NOT_EXPLAINED ZT302 555000141001 Random sample of " + day);
        assertThat(fixture.as(OFFICER, samples::figures))
                .anyMatch(line -> line.count(SampleAnswer.NOT_EXPLAINED) == 1 && line.drawn() >= line.done());
    }

    /** What the seed and the ids of the day's views say. */
    private List<String> derived(LocalDate day) {
        String seed = fixture.text("SELECT seed FROM review_sample_day WHERE day = ?", day);
        List<String> views = fixture.texts(
                "SELECT id FROM access_event WHERE action = 'OPENED' AND organisation = ? AND at >= ? AND at < ?",
                SITE,
                LocalDateTime.ofInstant(fixture.at(day), ZoneOffset.UTC),
                LocalDateTime.ofInstant(fixture.at(day.plusDays(1)), ZoneOffset.UTC));
        return views.stream()
                .sorted(Comparator.comparing(id -> sha256(seed + id)))
                .limit((views.size() * 5 + 99) / 100)
                .toList();
    }

    private static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void run() {
        fixture.as(JOB, timer::run);
    }

    private List<String> letters(String id) {
        return fixture.texts(
                "SELECT CONCAT_WS(' ', d.letter, r.address, d.digest) FROM delivery d"
                        + " JOIN delivery_recipient r ON r.id = d.recipient WHERE d.subject_id = ? ORDER BY 1",
                id);
    }
}
