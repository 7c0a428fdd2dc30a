package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of one notification, from being given to somebody to being opened again. */
@ArquillianTest
class CaseworkIT {

    private static final FollowUpDraft CALLED = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");
    private static final Actor WORKER = Actors.socialWorker(31);
    private static final Actor OTHER = Actors.socialWorker(32);
    private static final Actor MANAGER = Actors.manager(31);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Desk desk;

    @Inject
    private Inbox inbox;

    @Inject
    private Casework casework;

    @Inject
    private SignOffs signOffs;

    @Inject
    private Afterwork afterwork;

    @Inject
    private AuthorityChoices choices;

    private String id;

    @BeforeEach
    void one_notification() {
        id = desk.notification();
    }

    @AfterEach
    void nothing_stays_open() {
        desk.clear(id);
    }

    @Test
    void the_next_step_is_due_when_the_office_closes_that_day() {
        LocalDate day = OfficeHours.nextWorkingDay(fixture.today());
        Contact ward = new Contact("Sister Grace", ContactWay.PHONE, null);
        FollowUpDraft asked = new FollowUpDraft(null, "", Decision.CONTACTING_HEALTH, ward, day, "", "C-7");
        fixture.doAs(WORKER, () -> casework.claim(id));
        fixture.doAs(WORKER, () -> casework.followUp(id, asked));
        NotificationView item = read(WORKER);
        assertThat(item.row().status()).isEqualTo(Status.CONTACTING_HEALTH);
        assertThat(item.row().clock()).isEqualTo(RunningClock.NEXT_STEP);
        assertThat(item.row().dueAt()).isEqualTo(officeDay(1));
        assertThat(item.state().caseReference()).isEqualTo("C-7");
        assertThat(item.history())
                .filteredOn(entry -> entry.step() == Step.CONTACTING_HEALTH)
                .singleElement()
                .satisfies(entry -> assertThat(entry.contact()).isEqualTo("Sister Grace"));
        refused(new FollowUpDraft(
                null, "x", Decision.FOLLOW_UP, null, fixture.today().minusDays(1), "", ""));
    }

    @Test
    void what_has_no_next_step_is_to_be_looked_at_again_by_the_end_of_the_fifth_working_day() {
        fixture.doAs(WORKER, () -> casework.claim(id));
        fixture.doAs(WORKER, () -> casework.followUp(id, CALLED));
        NotificationView item = read(WORKER);
        assertThat(item.row().clock()).isEqualTo(RunningClock.NEXT_STEP);
        assertThat(item.row().dueAt()).isEqualTo(officeDay(5));
        assertThat(item.state().nextOn()).isNull();
    }

    private Instant officeDay(int number) {
        LocalDate day = fixture.today();
        for (int left = number; left > 0; left--) {
            day = OfficeHours.nextWorkingDay(day);
        }
        return day.atTime(LocalTime.of(17, 0)).atZone(SystemClock.LONDON).toInstant();
    }

    private void refused(FollowUpDraft draft) {
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> casework.followUp(id, draft)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_duplicate_names_another_notification_of_the_same_authority() {
        fixture.doAs(WORKER, () -> casework.claim(id));
        assertThatThrownBy(() -> close(WORKER, new FollowUpDraft(FollowUpOutcome.NO_FURTHER_ACTION, "")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        String own = read(WORKER).row().reference();
        for (String wrong : List.of(own, "0000-0000")) {
            assertThatThrownBy(() -> close(WORKER, duplicate(wrong))).isInstanceOf(OtherNotFound.class);
        }
        String other = desk.notification(Actors.nurse(31));
        close(WORKER, duplicate(read(WORKER, other).row().reference()));
        desk.clear(other);
        assertThat(read(WORKER).row().isClosed()).isTrue();
    }

    @Test
    void what_a_rule_asks_about_waits_for_another_manager() {
        rules(new SignOffRules(true, true, true, 7, 18));
        String second = desk.notification(Desk.nurseOf902());
        fixture.doAs(MANAGER, () -> casework.claim(id));
        assertThat(close(MANAGER, CALLED)).contains(SignOff.REPEATED, SignOff.YOUNG);
        assertThat(read(WORKER).state().signOffs()).contains(SignOff.YOUNG);
        assertThatThrownBy(() -> fixture.doAs(MANAGER, () -> signOffs.signOff(id)))
                .isInstanceOf(OwnProposal.class);
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> signOffs.signOff(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(MANAGER, () -> casework.followUp(id, CALLED)))
                .isInstanceOf(NotPossible.class);
        desk.clear(second);
    }

    @Test
    void another_manager_sends_it_back_or_signs() {
        rules(new SignOffRules(false, true, false, 7, 18));
        fixture.doAs(WORKER, () -> casework.claim(id));
        close(WORKER, CALLED);
        Actor boss = Actors.manager(32);
        assertThat(fixture.as(boss, signOffs::waiting))
                .extracting(SignOffRow::id)
                .contains(id);
        fixture.doAs(boss, () -> signOffs.sendBack(id, "Ring the school too."));
        assertThat(read(WORKER).row().status()).isEqualTo(Status.FOLLOW_UP);
        assertThat(read(WORKER).row().clock()).isEqualTo(RunningClock.TRIAGE);
        assertThatThrownBy(() -> fixture.doAs(boss, () -> signOffs.signOff(id))).isInstanceOf(NotPossible.class);
        close(WORKER, CALLED);
        fixture.doAs(boss, () -> signOffs.signOff(id));
        assertThat(read(WORKER).state().outcome()).isEqualTo(FollowUpOutcome.HEALTH_CONTACTED);
    }

    @Test
    void a_closed_one_is_opened_again_by_whoever_says_why_and_owned_by_them() {
        fixture.doAs(WORKER, () -> casework.claim(id));
        assertThatThrownBy(() -> fixture.doAs(OTHER, () -> afterwork.reopen(id, "New facts")))
                .isInstanceOf(NotPossible.class);
        assertThat(close(WORKER, CALLED)).isEmpty();
        Instant before = fixture.clock().instant();
        fixture.doAs(OTHER, () -> afterwork.reopen(id, "New facts"));
        NotificationView item = read(OTHER);
        assertThat(item.row().owner()).isEqualTo(OTHER.name());
        assertThat(item.row().clock()).isEqualTo(RunningClock.TRIAGE);
        assertThat(item.row().dueAt()).isAfter(before);
        assertThat(item.state().outcome()).isNull();
        assertThat(item.history())
                .extracting(FollowUpRow::step)
                .containsExactly(Step.CLAIMED, Step.CLOSED, Step.REOPENED);
    }

    private NotificationView read(Actor actor) {
        return read(actor, id);
    }

    private NotificationView read(Actor actor, String which) {
        return fixture.as(actor, () -> inbox.read(which));
    }

    private List<SignOff> close(Actor actor, FollowUpDraft draft) {
        return fixture.as(actor, () -> casework.close(id, draft));
    }

    private void rules(SignOffRules rules) {
        AuthorityChoice own = fixture.as(MANAGER, choices::own);
        AuthorityChoice choice = new AuthorityChoice(rules, Referral.NONE, true, null, null, own.version());
        fixture.doAs(MANAGER, () -> choices.decide(choice));
    }

    private static FollowUpDraft duplicate(String reference) {
        return new FollowUpDraft(FollowUpOutcome.DUPLICATE, "Same.", Decision.FOLLOW_UP, null, null, reference, "");
    }
}
