package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Rush;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A notification goes from one worker of an authority to another. */
@ArquillianTest
class HandingIT {

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
    private Handing handing;

    @Inject
    private Pauses pauses;

    @Inject
    private Workers workers;

    @Inject
    private Rush rush;

    private String id;

    @BeforeEach
    void one_notification() {
        id = desk.notification();
        fixture.doAs(WORKER, workers::present);
        fixture.doAs(OTHER, workers::present);
    }

    @AfterEach
    void nothing_stays_open() {
        desk.clear(id);
    }

    @Test
    void opened_first_is_not_acknowledged_and_only_its_owner_acknowledges() {
        fixture.doAs(MANAGER, () -> handing.assign(id, null, WORKER.userId(), "Knows the family"));
        assertThat(read(OTHER).state().seenBy()).isEqualTo(OTHER.name());
        NotificationView seen = read(WORKER);
        assertThat(seen.state().seenBy()).isEqualTo(OTHER.name());
        assertThat(seen.state().acknowledgedAt()).isNull();
        assertThat(seen.row().status()).isEqualTo(Status.RECEIVED);
        assertThatThrownBy(() -> fixture.doAs(OTHER, () -> casework.acknowledge(id)))
                .isInstanceOf(NotPossible.class);
        fixture.doAs(WORKER, () -> casework.acknowledge(id));
        NotificationView item = read(WORKER);
        assertThat(item.state().acknowledgedBy()).isEqualTo(WORKER.name());
        assertThat(item.row().clock()).isEqualTo(RunningClock.TRIAGE);
        assertThat(item.history()).extracting(FollowUpRow::step).containsExactly(Step.ASSIGNED, Step.ACKNOWLEDGED);
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> casework.acknowledge(id)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void of_many_who_take_over_at_once_one_wins_and_the_former_owner_stands_in_the_history() throws Exception {
        fixture.doAs(WORKER, () -> casework.claim(id));
        Actor winner = rush.oneWins(number -> Actors.socialWorker(40 + number), () -> {
            try {
                handing.takeOver(id, WORKER.userId(), "Cover");
                return null;
            } catch (AlreadyClaimed taken) {
                return taken.owner();
            }
        });
        assertThat(read(WORKER).history())
                .filteredOn(entry -> entry.step() == Step.TAKEN_OVER)
                .extracting(FollowUpRow::from, FollowUpRow::to)
                .containsExactly(tuple(WORKER.name(), winner.name()));
    }

    @Test
    void work_is_given_to_who_is_there_from_the_owner_that_was_shown() {
        fixture.doAs(WORKER, () -> casework.claim(id));
        Actor cover = Actors.socialWorker(63);
        fixture.doAs(cover, workers::present);
        absence(OTHER, fixture.today().toString(), cover.userId());
        assertThatThrownBy(() -> assign(OTHER, WORKER.userId()))
                .isInstanceOfSatisfying(
                        WorkerAway.class, away -> assertThat(away.coverName()).isEqualTo(cover.name()));
        absence(OTHER, null, null);
        assertThatThrownBy(() -> assign(OTHER, "somebody else")).isInstanceOf(AlreadyClaimed.class);
        assertThatThrownBy(() -> assign(Actors.socialWorkerOf902(), WORKER.userId()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(OTHER, () -> handing.assign(id, WORKER.userId(), OTHER.userId(), "x")))
                .isInstanceOf(NotAllowed.class);
        assign(OTHER, WORKER.userId());
        assertThat(fixture.as(OTHER, () -> inbox.read(id)).row().owner()).isEqualTo(OTHER.name());
    }

    @Test
    void a_pause_ends_with_its_owner_and_the_clock_runs_for_the_next_one() {
        fixture.doAs(WORKER, () -> casework.claim(id));
        paused(WORKER);
        assign(OTHER, WORKER.userId());
        assertRuns();
        paused(OTHER);
        fixture.doAs(WORKER, () -> handing.takeOver(id, OTHER.userId(), "Cover"));
        assertRuns();
        assertThat(read(WORKER).history())
                .extracting(FollowUpRow::step)
                .containsSubsequence(Step.PAUSED, Step.RESUMED, Step.ASSIGNED, Step.PAUSED, Step.RESUMED);
    }

    private void paused(Actor owner) {
        fixture.doAs(owner, () -> pauses.pause(id, "Waits for the ward"));
        assertThat(read(owner).row().pausedAt()).isNotNull();
    }

    private void assertRuns() {
        assertThat(read(WORKER).row().pausedAt()).isNull();
        assertThat(fixture.number("SELECT COUNT(*) FROM notification WHERE id = ? AND ladder_at IS NOT NULL", id))
                .isOne();
    }

    private void assign(Actor to, String shownOwner) {
        fixture.doAs(MANAGER, () -> handing.assign(id, shownOwner, to.userId(), "Fits better"));
    }

    private void absence(Actor worker, String from, String cover) {
        fixture.tamper(
                "UPDATE worker SET absent_from = ?, cover_id = ? WHERE user_id = ?", from, cover, worker.userId());
    }

    private NotificationView read(Actor actor) {
        return fixture.as(actor, () -> inbox.read(id));
    }
}
