package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.ledger.Action.CHECKED;
import static org.cpis.ledger.Action.OPENED;
import static org.cpis.ledger.Action.SIGNED_IN;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.Additions;
import org.cpis.inbox.Mark;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Outcome;
import org.cpis.lookup.OpenedRecord;
import org.cpis.platform.Ids;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From events of the ledger to alerts with their rows, by the timer. */
@ArquillianTest
class RuleSweepIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private RuleStory story;

    @Inject
    private Additions additions;

    @Inject
    private AlertRows rows;

    private final Actor user = RuleStory.user();
    private Instant then;

    @BeforeEach
    void a_trust() {
        story.begin();
        then = story.daysAgo(20);
    }

    @Test
    void openings_without_attendance_make_one_alert_a_day_however_often_they_are_judged() {
        OpenedRecord first = story.open(user, story.child(), then);
        OpenedRecord second = story.open(user, story.child(), then.plusSeconds(60));
        OpenedRecord marked = story.open(user, story.child(), then.plusSeconds(120));
        time.at(then.plusSeconds(180), () -> fixture.as(user, () -> additions.mark(marked.eventId(), Mark.ATTENDED)));
        story.judge(then.plus(Duration.ofHours(24)).minus(HOUR), HOUR);
        assertThat(story.alerts(user)).as("there is still time").isEmpty();
        for (int run = 0; run < 2; run++) {
            story.judge(then.plus(Duration.ofHours(24)), HOUR);
            assertThat(story.alerts(user)).containsExactly("NO_ATTENDANCE");
            assertThat(story.why(user, "NO_ATTENDANCE").rows())
                    .extracting(FiredRow::id)
                    .containsExactly(first.eventId(), second.eventId());
        }
        AlertWhy why = story.why(user, "NO_ATTENDANCE");
        assertThat(why.settings()).containsExactly("24");
        assertThat(why.rows().get(0).setting()).isEqualTo("EMERGENCY_DEPARTMENT");
        assertThat(why.rows().get(0).nhsNumber()).isNotNull();
    }

    @Test
    void what_comes_after_an_alert_was_closed_makes_another_and_what_was_judged_there_does_not() {
        story.open(user, story.child(), then);
        story.judge(then.plus(Duration.ofHours(24)), HOUR);
        String closed = story.alert(user, "NO_ATTENDANCE");
        fixture.tamper(
                "UPDATE privacy_alert SET state = 'CLOSED', outcome = 'JUSTIFIED', evidence_notes = 1 WHERE id = ?",
                closed);
        story.judge(then.plus(Duration.ofHours(24)), HOUR);
        assertThat(story.alerts(user)).containsExactly("NO_ATTENDANCE");
        List<String> later = new ArrayList<>();
        for (int seconds = 60; seconds <= 120; seconds += 60) {
            later.add(story.open(user, story.child(), then.plusSeconds(seconds)).eventId());
            story.judge(then.plus(Duration.ofHours(24)), HOUR);
            assertThat(story.alerts(user)).containsExactly("NO_ATTENDANCE", "NO_ATTENDANCE");
            assertThat(fixture.texts(
                            "SELECT r.event_id FROM privacy_alert_row r JOIN privacy_alert a ON a.id = r.alert_id"
                                    + " WHERE a.user_id = ? AND a.id <> ? ORDER BY 1",
                            user.userId(),
                            closed))
                    .isEqualTo(later);
        }
    }

    @Test
    void an_alert_that_was_seen_and_that_only_another_user_opened_fires_for_nobody() {
        NhsNumber opened = story.child();
        story.check(user, opened, then);
        story.open(RuleStory.user(), opened, then.plus(HOUR));
        story.judge(then.plus(Duration.ofHours(24)), HOUR);
        assertThat(story.alerts(user)).isEmpty();
        NhsNumber left = story.child();
        story.check(user, left, then);
        story.judge(then.plus(Duration.ofHours(24)), HOUR);
        assertThat(story.alerts(user)).containsExactly("SEEN_NOT_OPENED");
    }

    @Test
    void many_people_in_an_hour_are_judged_when_the_hour_is_over_and_against_peers() {
        int usual = 30;
        for (int i = 0; i <= usual; i++) {
            looks(user, then.plusSeconds(i));
        }
        story.judge(then, HOUR.minusSeconds(1));
        assertThat(story.alerts(user)).isEmpty();
        story.judge(then, HOUR);
        assertThat(story.alerts(user)).containsExactly("MANY_PERSONS");
        assertThat(story.why(user, "MANY_PERSONS").rows()).hasSize(usual + 1);
        Actor peer = RuleStory.peerOf(user);
        for (int i = 0; i <= usual; i++) {
            looks(peer, then.plus(HOUR).plusSeconds(i));
        }
        story.judge(then.plus(HOUR), HOUR);
        assertThat(story.alerts(peer)).as("as many as the other in the role").isEmpty();
    }

    @Test
    void a_silent_read_fires_where_others_of_the_role_never_read_silently() {
        Actor peer = RuleStory.peerOf(user);
        Entry silent = new Entry(OPENED, "SILENT", Outcome.FOUND, Ids.next(then), "1 plans");
        story.record(peer, new Entry(OPENED, "NOTIFY", Outcome.FOUND, Ids.next(then), "1 plans"), then.minus(HOUR));
        story.record(user, silent, then);
        story.judge(then, Duration.ofHours(16));
        assertThat(story.alerts(user)).containsExactly("SILENT_UNLIKE_ROLE");
        story.record(peer, silent, then.plusSeconds(1));
        Actor third = RuleStory.peerOf(user);
        story.record(third, silent, then.plusSeconds(2));
        story.judge(then, Duration.ofHours(16));
        assertThat(story.alerts(third)).isEmpty();
    }

    @Test
    void views_of_a_dormant_user_and_acts_of_leavers_fire() {
        Actor awake = RuleStory.user();
        signsIn(user, then.minus(Duration.ofDays(90)).minusSeconds(60));
        signsIn(awake, then.minus(Duration.ofDays(89)));
        for (Actor one : List.of(user, awake)) {
            signsIn(one, then.minusSeconds(60));
            looks(one, then);
        }
        story.judge(then, HOUR);
        assertThat(story.alerts(user)).containsExactly("DORMANT");
        assertThat(story.why(user, "DORMANT").rows())
                .extracting(FiredRow::action)
                .containsExactly(SIGNED_IN, CHECKED);
        assertThat(story.alerts(awake)).isEmpty();
        String day = then.toString().substring(0, 10);
        leaves(user, day);
        leaves(awake, "2999-01-01");
        story.judge(then, HOUR);
        assertThat(story.alerts(user)).containsExactly("DORMANT", "LEAVER");
        assertThat(story.alerts(awake)).isEmpty();
    }

    @Test
    void the_rows_of_an_alert_are_for_the_reviewers_of_its_organisation() {
        story.open(user, story.child(), then);
        story.judge(then.plus(Duration.ofHours(24)), HOUR);
        String alert = story.alert(user, "NO_ATTENDANCE");
        long read = fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'ALERT_ROWS_READ'");
        assertThat(story.why(user, "NO_ATTENDANCE").kind()).isEqualTo(AlertKind.NO_ATTENDANCE);
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'ALERT_ROWS_READ'"))
                .isGreaterThan(read);
        assertThatThrownBy(() -> fixture.as(Actors.privacyOfficer(), () -> rows.of(alert)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(user, () -> rows.of(alert))).isInstanceOf(NotAllowed.class);
    }

    private void looks(Actor actor, Instant at) {
        story.record(actor, new Entry(CHECKED, "NOTIFY", Outcome.NOTHING, Ids.next(at), "0 flags"), at);
    }

    private void signsIn(Actor actor, Instant at) {
        story.record(actor, Entry.of(Action.SIGNED_IN, Outcome.DONE, "assurance level 3"), at);
    }

    /** As the managers of social care would say it; the list of the staff is another test's. */
    private void leaves(Actor actor, String day) {
        fixture.tamper(
                "INSERT INTO worker (id, authority, user_id, name, level, left_on, version)"
                        + " VALUES (?, ?, ?, 'Gone', 'WORKER', ?, 0)",
                Ids.next(then),
                RuleStory.SITE,
                actor.userId(),
                day);
    }
}
