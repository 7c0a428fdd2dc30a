package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.awaitility.Awaitility;
import org.cpis.delivery.Post;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.batch.HandOver;
import org.cpis.platform.NotFound;
import org.cpis.register.PlanDetails;
import org.cpis.register.VisiblePlans;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whoever is made the owner of a notification by somebody else hears of it, at authority 956: by whatever way.
 *
 * <p>Size: one test for each way.
 */
@ArquillianTest
class GivenWorkIT {

    private static final String OWN = "956";
    private static final String ADDRESS = "given@956.example";

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RoutingStory story;

    @Inject
    private TestTime time;

    @Inject
    private Handing handing;

    @Inject
    private BulkWork bulk;

    @Inject
    private PassOn passing;

    @Inject
    private WorkerDesk workers;

    @Inject
    private Casework casework;

    @Inject
    private Allocations allocations;

    @Inject
    private HandOver handOver;

    @Inject
    private NotBroughtNotices notices;

    @Inject
    private VisiblePlans visible;

    @Inject
    private WorkerMail mail;

    @Inject
    private Post post;

    private Actor manager;
    private Actor worker;
    private Actor colleague;

    @BeforeEach
    void a_worker_with_an_address() {
        fixture.load();
        story.authority(OWN);
        manager = story.manager(OWN);
        worker = story.worker(OWN, 1);
        colleague = story.worker(OWN, 2);
        List.of(manager, worker, colleague).forEach(story::comes);
        fixture.tamper("UPDATE worker SET email = ? WHERE user_id = ?", ADDRESS, worker.userId());
        fixture.tamper("UPDATE worker SET email = 'boss@956.example' WHERE user_id = ?", manager.userId());
    }

    @Test
    void what_a_manager_assigns() {
        String item = item(null);
        fixture.doAs(colleague, () -> casework.claim(item));
        assertThat(letters(item)).as("who takes it on knows that").isEmpty();
        fixture.doAs(manager, () -> handing.assign(item, colleague.userId(), manager.userId(), "Mine"));
        assertThat(letters(item)).isEmpty();
        fixture.doAs(manager, () -> handing.assign(item, manager.userId(), worker.userId(), "Knows the family"));
        assertThat(letters(item)).containsExactly(ADDRESS);
        fixture.doAs(colleague, () -> handing.takeOver(item, worker.userId(), "Cover"));
        assertThat(letters(item)).as("a take-over tells nobody").hasSize(1);
    }

    @Test
    void a_worker_who_chose_hours_hears_of_it_then() {
        fixture.tamper("UPDATE worker SET email_hours = '9,16' WHERE user_id = ?", worker.userId());
        String waits = assignedAt("10:00");
        fixture.tamper("UPDATE worker SET email_hours = NULL WHERE user_id = ?", worker.userId());
        assertThat(due(waits)).isEqualTo(story.at("16:00"));
        assertThat(due(assignedAt("10:00"))).as("who chose none").isEqualTo(story.at("10:00"));
    }

    private String assignedAt(String clock) {
        String item = item(null);
        return time.at(
                story.at(clock),
                () -> fixture.as(manager, () -> {
                    handing.assign(item, null, worker.userId(), "Knows the family");
                    return item;
                }));
    }

    private Instant due(String item) {
        return Timestamp.valueOf(fixture.text("SELECT due_at FROM delivery WHERE subject_id = ?", item))
                .toLocalDateTime()
                .toInstant(ZoneOffset.UTC);
    }

    @Test
    void what_is_assigned_in_bulk_comes_in_one_mail() {
        String first = item(null);
        String second = item(null);
        List<Chosen> both = List.of(new Chosen(first, null), new Chosen(second, null));
        fixture.as(manager, () -> bulk.assign(both, worker.userId(), "Siblings"));
        assertThat(letters(first)).isEqualTo(letters(second)).containsExactly(ADDRESS);
        assertOneMail(first, second);
        String own = item(null);
        fixture.as(manager, () -> bulk.assign(List.of(new Chosen(own, null)), manager.userId(), "Mine"));
        String free = item(null);
        fixture.as(worker, () -> bulk.acknowledge(List.of(new Chosen(free, null)), "Mine"));
        assertThat(letters(own)).isEqualTo(letters(free)).isEmpty();
    }

    @Test
    void what_a_leaver_had_comes_in_one_mail() {
        Actor leaver = story.worker(OWN, 3);
        String id = story.comes(leaver);
        String first = item(leaver);
        String second = item(leaver);
        WorkerDraft gone =
                new WorkerDraft(null, WorkerLevel.WORKER, null, null, null, worker.userId(), fixture.today());
        int shown = fixture.as(manager, () -> workers.read(id)).shown();
        fixture.doAs(manager, () -> workers.change(id, gone, shown));
        fixture.tamper("UPDATE notification SET paused_at = UTC_TIMESTAMP(6), pause_reason = 'x' WHERE id = ?", first);
        assertThat(fixture.as(manager, () -> passing.all(id, 2, 0))).isEqualTo(2);
        assertThat(fixture.number("SELECT COUNT(*) FROM notification WHERE id = ? AND paused_at IS NULL", first))
                .as("its clock runs for the cover")
                .isOne();
        assertThat(letters(first)).isEqualTo(letters(second)).containsExactly(ADDRESS);
        assertOneMail(first, second);
        fixture.tamper("UPDATE worker SET left_on = NULL WHERE user_id = ?", leaver.userId());
    }

    @Test
    void what_the_night_hands_over_and_what_comes_by_day_for_the_allocated_worker() {
        String child = story.child();
        story.plan(OWN, child, "CPP", null, null);
        String night = story.open(OWN, child, "03:00");
        String kept = story.open(OWN, child, "04:00");
        fixture.doAs(manager, () -> allocations.allocate(night, worker.userId()));
        fixture.doAs(worker, () -> casework.claim(kept));
        time.at(story.at("09:01"), handOver::run);
        assertThat(story.way(night)).endsWith(worker.name());
        assertThat(letters(night)).containsExactly(ADDRESS);
        assertThat(story.way(kept)).endsWith(worker.name());
        assertThat(letters(kept)).as("had it before").isEmpty();
        assertThat(letters(story.open(OWN, child, "10:00"))).containsExactly(ADDRESS);
    }

    @Test
    void that_a_child_was_not_brought() {
        String child = story.child();
        story.plan(OWN, child, "CPP", null, null);
        String person = story.personId(child);
        String before = story.open(OWN, child, "10:00");
        fixture.doAs(manager, () -> allocations.allocate(before, worker.userId()));
        time.at(
                story.at("11:00"),
                () -> fixture.as(Actors.gp(), () -> {
                    List<PlanDetails> plans = visible.of(person);
                    notices.tell(person, fixture.today(), plans);
                    return plans;
                }));
        String told =
                fixture.text("SELECT id FROM notification WHERE person_id = ? AND appointment_on IS NOT NULL", person);
        assertThat(letters(told)).containsExactly(ADDRESS);
    }

    @Test
    void only_of_the_own_authority_and_only_who_is_known() {
        String item = item(null);
        List<String> one = List.of(item);
        Actor foreign = Actors.at("902", Activity.WORK_INBOX);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> mail.assigned(worker.userId(), one)))
                .isInstanceOf(NotFound.class);
        fixture.doAs(colleague, () -> mail.assigned("unknown", one));
        fixture.doAs(colleague, () -> mail.assigned(null, one));
        fixture.doAs(worker, () -> mail.assigned(worker.userId(), one));
        assertThat(letters(item)).isEmpty();
        fixture.doAs(colleague, () -> mail.assigned(worker.userId(), one));
        assertThat(letters(item)).containsExactly(ADDRESS);
    }

    /** About a child of its own; null: nobody's. */
    private String item(Actor owner) {
        String child = story.child();
        story.plan(OWN, child, "CPP", null, null);
        String item = story.open(OWN, child, "10:00");
        if (owner != null) {
            fixture.doAs(owner, () -> casework.claim(item));
        }
        return item;
    }

    private List<String> letters(String item) {
        return fixture.texts(
                "SELECT address FROM delivery WHERE subject_id = ? AND letter = 'ASSIGNED' ORDER BY 1", item);
    }

    private void assertOneMail(String first, String second) {
        String reference = post.reference(first);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> !post.mails(reference).isEmpty());
        assertThat(post.mails(reference))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(
                                "2 notifications are yours",
                                "2 notifications were given to you.",
                                post.reference(second))
                        .contains("To: " + ADDRESS));
    }
}
