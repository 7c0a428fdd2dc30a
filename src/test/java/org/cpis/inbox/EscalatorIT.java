package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The ladder of escalation at authority 903, with several nodes, restarts and pauses. */
@ArquillianTest
class EscalatorIT {

    private static final Actor WORKER = LateItems.WORKER;
    private static final int LONG_AGO = -60 * 24 * 30;

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
    private Pauses pauses;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void who_is_to_be_told() {
        fixture.load();
        items.worker("WORKER", WORKER.userId());
        items.worker("MANAGER", "manager");
        items.worker("SERVICE_MANAGER", "chief");
    }

    @AfterEach
    void nobody_is_told_any_more() {
        items.nobodyIsKnown();
    }

    @Test
    void of_several_nodes_at_once_one_tells_each_level_and_a_restart_tells_nobody_again() throws Exception {
        List<String> ids = List.of(items.notification(), items.notification(), items.notification());
        ids.forEach(id -> items.due(id, -1));
        List<Callable<Integer>> nodes = Collections.nCopies(4, items::run);
        List<Future<Integer>> runs = new ArrayList<>(threads.invokeAll(nodes));
        for (Future<Integer> run : runs) {
            run.get(60, TimeUnit.SECONDS);
        }
        for (String id : ids) {
            fixture.tamper("UPDATE notification SET ladder_at = '2000-01-01' WHERE id = ?", id); // as after a crash
        }
        items.run();
        for (String id : ids) {
            assertThat(items.escalations(id)).containsExactly("WORKER 0", "MANAGER 1");
            assertThat(items.letters(id)).containsExactly("OVERDUE manager@council.example");
            assertThat(items.steps(id)).isOne();
            assertThat(items.ledgerRows(id)).isOne();
        }
    }

    @Test
    void each_level_is_told_when_its_time_has_come() {
        String id = items.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
        items.due(id, 60 * 24 * 30);
        items.run();
        assertThat(items.escalations(id)).isEmpty();
        items.due(id, 1);
        items.run();
        assertThat(items.letters(id)).containsExactly("DUE_SOON " + WORKER.userId() + "@council.example");
        items.due(id, LONG_AGO);
        items.run();
        assertThat(items.letters(id))
                .containsExactly("DUE_SOON " + WORKER.userId() + "@council.example", "OVERDUE chief@council.example");
        assertThat(fixture.text("SELECT escalated FROM notification WHERE id = ?", id))
                .isEqualTo("SERVICE_MANAGER");
    }

    @Test
    void what_is_long_overdue_makes_no_storm() {
        String id = items.notification();
        items.due(id, LONG_AGO);
        items.run();
        assertThat(items.escalations(id)).containsExactly("WORKER 0", "MANAGER 0", "SERVICE_MANAGER 1");
        assertThat(items.letters(id)).containsExactly("OVERDUE chief@council.example");
        assertThat(items.steps(id)).isOne();
    }

    @Test
    void nothing_escalates_while_the_clock_stands_and_targets_move_by_its_working_time() {
        String id = items.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
        items.due(id, 60);
        fixture.doAs(WORKER, () -> pauses.pause(id, "Waits for the ward"));
        fixture.tamper(
                "UPDATE notification SET paused_at = paused_at - INTERVAL 28 DAY, triage_by = triage_by -"
                        + " INTERVAL 7 DAY, due_at = triage_by, ladder_at = '2000-01-01' WHERE id = ?",
                id);
        Instant before = moment("triage_by", id);
        items.run();
        assertThat(items.escalations(id)).isEmpty();
        fixture.doAs(WORKER, () -> pauses.resume(id));
        assertThat(moment("triage_by", id)).isAfter(fixture.clock().instant()).isAfter(before.plus(Duration.ofDays(7)));
        assertThat(moment("due_at", id)).isEqualTo(moment("triage_by", id));
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.resume(id))).isInstanceOf(NotPossible.class);
        items.due(id, LONG_AGO);
        items.run();
        assertThat(items.escalations(id)).hasSize(3);
    }

    @Test
    void only_the_owner_stops_the_clock_and_only_with_a_reason() {
        String id = items.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
        Actor foreign = Actors.at("902", Activity.WORK_INBOX);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> pauses.pause(id, "Not mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.nurse(), () -> pauses.pause(id, "Not mine")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.pause(id, " ")))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        fixture.tamper("UPDATE notification SET owner_id = 'somebody else' WHERE id = ?", id);
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.pause(id, "Not mine")))
                .isInstanceOf(NotPossible.class);
        fixture.tamper("UPDATE notification SET owner_id = ? WHERE id = ?", WORKER.userId(), id);
        fixture.doAs(WORKER, () -> pauses.pause(id, "Waits for the ward"));
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.pause(id, "Again")))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void recording_work_lets_the_clock_go_on() {
        String id = items.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
        fixture.doAs(WORKER, () -> pauses.pause(id, "Waits for the ward"));
        FollowUpDraft rang = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");
        fixture.doAs(WORKER, () -> casework.followUp(id, rang));
        assertThat(fixture.texts("SELECT step FROM follow_up WHERE notification_id = ? ORDER BY at", id))
                .containsExactly("CLAIMED", "PAUSED", "RESUMED", "FOLLOWED_UP");
        assertThat(fixture.text(
                        "SELECT CONCAT(reason, ' ', resumed_at IS NOT NULL) FROM notification_pause"
                                + " WHERE notification_id = ?",
                        id))
                .isEqualTo("Waits for the ward 1");
        fixture.doAs(WORKER, () -> casework.close(id, rang));
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.pause(id, "Nothing runs any more")))
                .isInstanceOf(NotPossible.class);
    }

    private Instant moment(String column, String id) {
        return Instant.parse(fixture.text(
                "SELECT DATE_FORMAT(" + column + ", '%Y-%m-%dT%H:%i:%s.%fZ') FROM notification WHERE id = ?", id));
    }
}
