package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many notifications at once, with one reason. Workers must be those of an authority that there is. */
@ArquillianTest
class BulkIT {

    private static final String OWN = "903";
    private static final Actor WORKER = MadeRows.worker(OWN, 11, Activity.WORK_INBOX);
    private static final Actor COLLEAGUE = MadeRows.worker(OWN, 12, Activity.WORK_INBOX);
    private static final Actor TEAM_MANAGER = MadeRows.worker(OWN, 13, Activity.WORK_INBOX, Activity.MANAGE_TEAM);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private MadeRows made;

    @Inject
    private BulkWork work;

    @Inject
    private Workers workers;

    @Inject
    private Casework casework;

    @Inject
    private Pauses pauses;

    @Inject
    private Inbox inbox;

    private String first;
    private String second;
    private String third;

    @BeforeEach
    void three_that_wait() {
        fixture.load();
        List.of(WORKER, COLLEAGUE, TEAM_MANAGER).forEach(actor -> fixture.doAs(actor, workers::present));
        first = made.put(OWN);
        second = made.put(OWN);
        third = made.put(OWN);
    }

    @Test
    void acknowledges_what_is_free_and_says_who_has_the_rest() {
        Chosen seenFree = new Chosen(second, null);
        fixture.doAs(COLLEAGUE, () -> casework.claim(second));
        BulkResult result = fixture.as(
                WORKER,
                () -> work.acknowledge(
                        List.of(new Chosen(third, null), seenFree, new Chosen(first, null)), "Sibling group"));
        assertThat(result.done()).isEqualTo(2);
        assertThat(result.missed()).singleElement().satisfies(miss -> {
            assertThat(miss.reference()).isEqualTo(Reference.of(second));
            assertThat(miss.owner()).isEqualTo(COLLEAGUE.name());
            assertThat(miss.since()).isNotNull();
        });
        assertThat(ledger("NOTIFICATION_ACKNOWLEDGED", first, second, third)).isEqualTo(2);
        assertThat(fixture.as(COLLEAGUE, () -> inbox.read(second)).history()).hasSize(1);
        assertAcknowledged(fixture.as(WORKER, () -> inbox.read(first)));
    }

    private static void assertAcknowledged(NotificationView item) {
        assertThat(item.row().status()).isEqualTo(Status.ACKNOWLEDGED);
        assertThat(item.row().ownerId()).isEqualTo(WORKER.userId());
        assertThat(item.state().acknowledgedBy()).isEqualTo(WORKER.name());
        assertThat(item.history()).singleElement().satisfies(step -> {
            assertThat(step.step()).isEqualTo(Step.ACKNOWLEDGED);
            assertThat(step.note()).isEqualTo("Sibling group");
        });
    }

    @Test
    void what_waits_for_me_by_name_is_acknowledged_and_what_i_have_acknowledged_is_not_again() {
        fixture.doAs(
                TEAM_MANAGER, () -> work.assign(List.of(new Chosen(first, null)), WORKER.userId(), "Knows the family"));
        NotificationView given = fixture.as(WORKER, () -> inbox.read(first));
        assertThat(given.row().status()).isEqualTo(Status.RECEIVED);
        assertThat(given.row().owner()).isEqualTo(WORKER.name());
        assertThat(given.history().get(0).note()).contains(WORKER.name(), "Knows the family");
        Chosen mine = new Chosen(first, WORKER.userId());
        assertThat(fixture.as(WORKER, () -> work.acknowledge(List.of(mine), "Seen"))
                        .done())
                .isEqualTo(1);
        assertThat(fixture.as(WORKER, () -> work.acknowledge(List.of(mine), "Seen"))
                        .missed())
                .hasSize(1);
    }

    @Test
    void whoever_acknowledges_does_not_wait_any_more() {
        fixture.doAs(TEAM_MANAGER, () -> work.assign(List.of(new Chosen(first, null)), WORKER.userId(), "Knows them"));
        fixture.doAs(WORKER, () -> pauses.pause(first, "Waiting for the hospital"));
        assertThat(fixture.as(WORKER, () -> inbox.read(first)).row().pausedAt()).isNotNull();
        fixture.as(WORKER, () -> work.acknowledge(List.of(new Chosen(first, WORKER.userId())), "Seen"));
        NotificationView item = fixture.as(WORKER, () -> inbox.read(first));
        assertThat(item.row().pausedAt()).isNull();
        assertThat(item.history())
                .extracting(FollowUpRow::step)
                .containsExactly(Step.ASSIGNED, Step.PAUSED, Step.RESUMED, Step.ACKNOWLEDGED);
    }

    @Test
    void a_manager_gives_on_what_somebody_had_on_the_page_and_not_what_changed_hands_since() {
        fixture.doAs(WORKER, () -> casework.claim(first));
        fixture.doAs(WORKER, () -> casework.claim(second));
        fixture.doAs(WORKER, () -> pauses.pause(first, "Waiting for the hospital"));
        List<Chosen> chosen = List.of(new Chosen(first, WORKER.userId()), new Chosen(second, TEAM_MANAGER.userId()));
        BulkResult result = fixture.as(TEAM_MANAGER, () -> work.assign(chosen, COLLEAGUE.userId(), "Leave"));
        assertThat(result.done()).isEqualTo(1);
        assertThat(fixture.as(COLLEAGUE, () -> inbox.read(first)).row().pausedAt())
                .as("whoever waited has it no more")
                .isNull();
        assertThat(fixture.as(COLLEAGUE, () -> inbox.read(first)).row().owner()).isEqualTo(COLLEAGUE.name());
        assertThat(fixture.as(COLLEAGUE, () -> inbox.read(second)).row().owner())
                .isEqualTo(WORKER.name());
        assertThat(ledger("NOTIFICATION_ASSIGNED", first, second)).isEqualTo(1);
    }

    @Test
    void a_worker_takes_for_nobody_else_and_takes_nothing_away() {
        List<Chosen> free = List.of(new Chosen(first, null));
        assertThatThrownBy(() -> fixture.as(WORKER, () -> work.assign(free, COLLEAGUE.userId(), "No")))
                .isInstanceOf(NotFound.class);
        fixture.doAs(COLLEAGUE, () -> casework.claim(second));
        List<Chosen> others = List.of(new Chosen(second, COLLEAGUE.userId()), new Chosen(first, null));
        BulkResult result = fixture.as(WORKER, () -> work.assign(others, WORKER.userId(), "Mine"));
        assertThat(result.done()).isEqualTo(1);
        assertThat(result.missed()).extracting(BulkMiss::owner).containsExactly(COLLEAGUE.name());
        assertThat(fixture.as(WORKER, () -> inbox.read(first)).row().status()).isEqualTo(Status.ACKNOWLEDGED);
    }

    @Test
    void with_one_that_is_foreign_nothing_is_done_and_the_refusal_is_written_down() {
        String foreign = made.put("BULK2");
        long refused = fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'");
        List<Chosen> mixed = List.of(new Chosen(first, null), new Chosen(foreign, null));
        assertThatThrownBy(() -> fixture.as(WORKER, () -> work.acknowledge(mixed, "All")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(TEAM_MANAGER, () -> work.assign(mixed, WORKER.userId(), "All")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> work.acknowledge(List.of(), "All")))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'"))
                .isEqualTo(refused + 3);
        assertThat(fixture.as(WORKER, () -> inbox.read(first)).row().isUnclaimed())
                .isTrue();
    }

    @Test
    void no_more_than_the_setting_in_one_go() {
        List<Chosen> many = Collections.nCopies(101, new Chosen(first, null));
        assertThatThrownBy(() -> fixture.as(WORKER, () -> work.acknowledge(many, "All")))
                .isInstanceOf(BulkTooMany.class);
    }

    @Test
    void who_has_left_gets_nothing() {
        fixture.tamper("UPDATE worker SET left_on = ? WHERE user_id = ?", fixture.today(), COLLEAGUE.userId());
        List<Chosen> free = List.of(new Chosen(third, null));
        assertThatThrownBy(() -> fixture.as(TEAM_MANAGER, () -> work.assign(free, COLLEAGUE.userId(), "Gone")))
                .isInstanceOf(NotFound.class);
        fixture.tamper("UPDATE worker SET left_on = NULL WHERE user_id = ?", COLLEAGUE.userId());
        assertThat(fixture.as(TEAM_MANAGER, () -> work.assign(free, COLLEAGUE.userId(), "Back"))
                        .done())
                .isEqualTo(1);
    }

    private long ledger(String action, String... ids) {
        long rows = 0;
        for (String id : ids) {
            rows += fixture.number(
                    "SELECT COUNT(*) FROM access_event WHERE action = ? AND detail = ?", action, Reference.of(id));
        }
        return rows;
    }
}
