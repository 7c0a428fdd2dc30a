package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.cpis.identity.Actor;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Rush;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A claimed missed-alert request of authority 956 gets another owner there. */
@ArquillianTest
class MissedHandingIT {

    private static final String WHY = "Left last week";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RoutingStory story;

    @Inject
    private MissedWork work;

    @Inject
    private MissedHanding handing;

    @Inject
    private MissedAlerts requests;

    @Inject
    private WorkerDesk desk;

    @Inject
    private PassOn passing;

    @Inject
    private TeamFigures figures;

    @Inject
    private Rush rush;

    private Actor owner;
    private Actor other;
    private Actor manager;

    @BeforeEach
    void an_authority() {
        fixture.load();
        story.authority("956");
        owner = story.worker("956", 1);
        other = story.worker("956", 2);
        manager = story.manager("956");
    }

    @Test
    void another_worker_takes_it_over_with_a_reason_that_health_does_not_see() {
        String id = claimed();
        String due = due(id);
        fixture.doAs(other, () -> handing.takeOver(id, owner.userId(), WHY));
        assertThat(fixture.as(other, () -> requests.readQueued(id)).history())
                .last()
                .satisfies(step -> {
                    assertThat(step.step()).isEqualTo(MissedStep.TAKEN_OVER);
                    assertThat(step.note()).isEqualTo(WHY);
                    assertThat(step.author()).isEqualTo(other.name());
                });
        healthSeesNothingOf(id);
        assertThat(due(id)).as("who asked waits since the same time").isEqualTo(due);
        MissedAnswerDraft known = new MissedAnswerDraft(MissedOutcome.NOT_KNOWN, "", "");
        assertThatThrownBy(() -> fixture.doAs(owner, () -> work.answer(id, known)))
                .isInstanceOf(MissedNotPossible.class);
        fixture.doAs(other, () -> work.answer(id, known));
        assertThatThrownBy(() -> fixture.doAs(owner, () -> handing.takeOver(id, other.userId(), WHY)))
                .isInstanceOf(MissedNotPossible.class);
    }

    private void healthSeesNothingOf(String id) {
        MissedAlertView asked = fixture.as(Actors.nurse(), () -> requests.readAsked(id));
        assertThat(asked.history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT, MissedStep.CLAIMED);
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'MISSED_ALERT_ASSIGNED' AND detail = ?",
                        "request " + asked.row().reference() + " taken over"))
                .isOne();
    }

    @Test
    void what_one_authority_did_inside_is_not_told_to_the_next() {
        story.authority("957");
        String id = claimed();
        fixture.doAs(other, () -> handing.takeOver(id, owner.userId(), WHY));
        fixture.doAs(
                other,
                () -> work.answer(
                        id, new MissedAnswerDraft(MissedOutcome.OTHER_AUTHORITY, "957", "The plan is theirs.")));
        MissedAlertView there = fixture.as(story.worker("957", 1), () -> requests.readQueued(id));
        assertThat(there.history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT, MissedStep.CLAIMED, MissedStep.HANDED_ON);
        assertThat(there.history()).last().extracting(MissedStepRow::note).isEqualTo("The plan is theirs.");
    }

    @Test
    void not_without_a_reason_nor_from_oneself_nobody_or_another_authority() {
        String id = claimed();
        assertThatThrownBy(() -> fixture.doAs(other, () -> handing.takeOver(id, owner.userId(), " ")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fixture.doAs(owner, () -> handing.takeOver(id, owner.userId(), WHY)))
                .isInstanceOf(MissedNotPossible.class);
        assertThatThrownBy(
                        () -> fixture.doAs(Actors.socialWorkerOf902(), () -> handing.takeOver(id, owner.userId(), WHY)))
                .isInstanceOf(NotFound.class);
        String unclaimed = asked();
        assertThatThrownBy(() -> fixture.doAs(other, () -> handing.takeOver(unclaimed, null, WHY)))
                .isInstanceOf(MissedNotPossible.class);
        fixture.doAs(other, () -> handing.takeOver(id, owner.userId(), WHY));
    }

    @Test
    void of_many_who_take_it_over_at_once_one_has_it_and_the_others_hear_who() throws Exception {
        String id = claimed();
        rush.oneWins(number -> story.worker("956", 20 + number), () -> {
            try {
                handing.takeOver(id, owner.userId(), WHY);
                return null;
            } catch (AlreadyClaimed taken) {
                return taken.owner();
            }
        });
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM missed_alert_step WHERE missed_alert_id = ? AND step = 'TAKEN_OVER'", id))
                .isOne();
    }

    @Test
    void those_of_a_leaver_go_to_the_cover_with_all_that_is_open() {
        Actor leaver = story.worker("956", 5);
        String row = story.comes(leaver);
        story.comes(other);
        String id = claimed(leaver);
        leaves(row, other);
        WorkerView view = fixture.as(manager, () -> desk.read(row));
        assertThat(view.requests()).isOne();
        assertThat(view.open()).isZero();
        assertThatThrownBy(() -> fixture.as(manager, () -> passing.all(row, 0, 0)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(fixture.as(manager, () -> passing.all(row, 0, 1))).isOne();
        MissedAlertView passed = fixture.as(other, () -> requests.readQueued(id));
        assertThat(passed.row().ownerId()).isEqualTo(other.userId());
        assertThat(passed.history()).last().satisfies(step -> {
            assertThat(step.step()).isEqualTo(MissedStep.COVERED);
            assertThat(step.note()).isEqualTo(leaver.name() + " > " + other.name());
        });
        assertThat(fixture.as(manager, () -> desk.read(row)).isPassable()).isFalse();
    }

    @Test
    void whoever_covers_is_told_by_e_mail() {
        Actor leaver = story.worker("956", 6);
        String row = story.comes(leaver);
        story.comes(other);
        fixture.tamper("UPDATE worker SET email = 'cover@956.example' WHERE user_id = ?", other.userId());
        String id = claimed(leaver);
        leaves(row, other);
        fixture.as(manager, () -> passing.all(row, 0, 1));
        fixture.tamper("UPDATE worker SET email = NULL WHERE user_id = ?", other.userId());
        assertThat(fixture.texts("SELECT CONCAT(address, ' ', letter) FROM delivery WHERE subject_id = ?", id))
                .containsExactly("cover@956.example MISSED_ASSIGNED");
    }

    private void leaves(String row, Actor cover) {
        LocalDate today = fixture.today();
        WorkerDraft gone = new WorkerDraft(null, WorkerLevel.WORKER, null, null, null, cover.userId(), today);
        int shown = fixture.as(manager, () -> desk.read(row)).shown();
        fixture.doAs(manager, () -> desk.change(row, gone, shown));
    }

    @Test
    void a_manager_sees_how_many_are_open_unclaimed_and_overdue() {
        MissedTally before = fixture.as(manager, () -> figures.read(7)).missed();
        asked();
        String late = claimed();
        fixture.tamper("UPDATE missed_alert SET answer_by = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE id = ?", late);
        claimed();
        MissedTally after = fixture.as(manager, () -> figures.read(7)).missed();
        assertThat(after).isEqualTo(new MissedTally(before.open() + 3, before.unclaimed() + 1, before.overdue() + 1));
    }

    private String claimed() {
        return claimed(owner);
    }

    private String claimed(Actor worker) {
        String id = asked();
        fixture.doAs(worker, () -> work.claim(id));
        return id;
    }

    private String asked() {
        SoughtPerson sought = new SoughtPerson("Nemo", "Ida", LocalDate.of(2020, 1, 1), null);
        MissedAlertDraft draft =
                new MissedAlertDraft("956", Urgency.ROUTINE, null, sought, "Grace", "020 7946 0990", "Ask for bed 4.");
        return fixture.as(Actors.nurse(), () -> work.send(draft));
    }

    private String due(String id) {
        return fixture.as(Actors.nurse(), () -> requests.readAsked(id))
                .row()
                .dueAt()
                .toString();
    }
}
