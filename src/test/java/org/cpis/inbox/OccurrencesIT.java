package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_PREGNANT;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Repeated views of a record that two authorities are told of: one notification each, with a count (ruling 19). */
@ArquillianTest
class OccurrencesIT {

    private static final CallbackDraft CALLBACK = new CallbackDraft("Ward 4", "020 7946 0990", "", 4);
    private static final FollowUpDraft DONE = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");
    private static final int TABS = 8;

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private Lookup lookup;

    @Inject
    private Additions additions;

    @Inject
    private Inbox inbox;

    @Inject
    private Casework casework;

    @Inject
    private Opener opener;

    @Resource
    private ManagedExecutorService threads;

    private String person;
    private Instant start;

    @BeforeEach
    void a_child_of_two_authorities() {
        fixture.load();
        fixture.givePlan("901", LOOKED_AFTER_PREGNANT, PlanType.LAC);
        fixture.givePlan("902", LOOKED_AFTER_PREGNANT, PlanType.UCPP);
        fixture.endWindows();
        fixture.tamper("UPDATE notification_opening SET seen_at = NULL");
        person = fixture.idOf(LOOKED_AFTER_PREGNANT);
        start = fixture.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Test
    void views_within_the_window_of_the_first_are_one_notification_that_counts_them() {
        Actor nurse = Actors.nurse(1);
        String first = open(nurse, "PT0S").eventId();
        OpenedRecord third = opens(nurse, "PT5M", "PT14M59.999S");
        InboxRow row = item("901", first).row();
        assertThat(row.openings()).isEqualTo(3);
        assertThat(row.viewedAt()).isEqualTo(start);
        assertThat(row.lastViewedAt()).isEqualTo(start.plus(Duration.parse("PT14M59.999S")));
        assertThat(item("902", third.eventId()).row().isRepeated()).isTrue();
        assertThat(notification("901", third.eventId())).isEqualTo(notification("901", first));
        OpenedRecord late = open(nurse, "PT15M"); // fixed, not counted on from the last one
        assertThat(item("901", late.eventId()).row().isRepeated()).isFalse();
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'OPENED' AND user_id = ?", nurse.userId()))
                .isEqualTo(4);
    }

    @Test
    void another_user_or_organisation_is_another_view() {
        String own = notification("901", open(Actors.nurse(2), "PT0S").eventId());
        assertThat(notification("901", open(Actors.nurse(3), "PT1M").eventId())).isNotEqualTo(own);
        Actor here = Actors.at("ZT101", Activity.VIEW_AND_NOTIFY);
        Actor there = Actors.at("ZT202", Activity.VIEW_AND_NOTIFY);
        String at = notification("901", open(here, "PT1M").eventId());
        assertThat(notification("901", open(there, "PT1M").eventId())).isNotEqualTo(at);
        assertThat(notification("901", open(here, "PT2M").eventId())).isEqualTo(at);
    }

    @Test
    void what_is_added_after_the_second_opening_arrives_on_the_same_item() {
        Actor nurse = Actors.nurse(4);
        String first = open(nurse, "PT0S").eventId();
        fixture.as(nurse, () -> additions.mark(first, Mark.PRE_ARRIVAL));
        item("901", first);
        OpenedRecord again = open(nurse, "PT5M");
        assertThat(again.added().mark()).isEqualTo(Mark.PRE_ARRIVAL);
        assertThat(again.added().seen()).extracting(Sighting::viewedAt).containsExactly(start);
        String second = again.eventId();
        fixture.as(nurse, () -> additions.callback(second, CALLBACK));
        fixture.as(nurse, () -> additions.mark(second, Mark.ATTENDED));
        fixture.as(nurse, () -> additions.call(second, new CallDraft("901", start, CallOutcome.LEFT_MESSAGE, "")));
        NotificationView item = item("901", first);
        assertThat(item.callback().name()).isEqualTo("Ward 4");
        assertThat(item.row().mark()).isEqualTo(Mark.ATTENDED);
        assertThat(item.calls()).hasSize(1);
        assertThat(item("902", first).callback().name()).isEqualTo("Ward 4");
        AddedView seen = fixture.as(nurse, () -> additions.read(first));
        assertThat(seen.callback().name()).isEqualTo("Ward 4");
        assertThat(seen.calls()).hasSize(1);
        assertThat(seen.seen()).extracting(Sighting::viewedAt).containsOnly(start.plus(Duration.ofMinutes(5)));
    }

    @Test
    void a_claimed_one_goes_on_counting_and_a_closed_or_corrected_one_does_not() {
        Actor nurse = Actors.nurse(5);
        String first = open(nurse, "PT0S").eventId();
        String id = notification("901", first);
        fixture.doAs(Actors.socialWorker(), () -> casework.claim(id));
        assertThat(notification("901", open(nurse, "PT1M").eventId())).isEqualTo(id);
        fixture.doAs(Actors.socialWorker(), () -> casework.close(id, DONE));
        String third = open(nurse, "PT2M").eventId();
        assertThat(notification("901", third)).isNotEqualTo(id);
        assertThat(notification("902", third)).isEqualTo(notification("902", first));
        assertThat(fixture.as(nurse, () -> additions.mark(first, Mark.ATTENDED)).mark())
                .isEqualTo(Mark.ATTENDED);
        assertThat(fixture.as(nurse, () -> additions.mark(third, Mark.ATTENDED)).mark())
                .as("the new one too") // at 902 it is marked already
                .isEqualTo(Mark.ATTENDED);
        fixture.as(nurse, () -> additions.mark(third, Mark.WRONG_PATIENT));
        String fourth = open(nurse, "PT3M").eventId();
        assertThat(notification("901", fourth)).isNotEqualTo(notification("901", third));
        assertThat(item("902", fourth).row().mark()).isEqualTo(Mark.NONE);
    }

    @Test
    void openings_at_once_are_one_notification_for_each_authority_also_while_it_is_being_read() throws Exception {
        Actor nurse = Actors.nurse(6);
        List<String> events = atOnce(tabs(nurse, new CyclicBarrier(TABS)));
        String told = notification("901", events.get(0));
        assertThat(events)
                .allSatisfy(event -> assertThat(notification("901", event)).isEqualTo(told));
        assertThat(events.stream().map(event -> notification("902", event)).distinct())
                .hasSize(1);
        CyclicBarrier ready = new CyclicBarrier(TABS + 2);
        List<Callable<String>> all = tabs(nurse, ready);
        all.add(() -> opener.read(Actors.socialWorker(1), told, ready));
        all.add(() -> opener.read(Actors.socialWorker(2), told, ready));
        atOnce(all);
        assertThat(item("901", events.get(0)).row().openings()).isEqualTo(2 * TABS);
        assertThat(fixture.number("SELECT COUNT(*) FROM notification_opening WHERE notification_id = ?", told))
                .isEqualTo(2 * TABS);
    }

    private List<Callable<String>> tabs(Actor nurse, CyclicBarrier ready) {
        List<Callable<String>> tabs = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            tabs.add(() -> opener.open(nurse, person, ready));
        }
        return tabs;
    }

    private List<String> atOnce(List<Callable<String>> all) throws Exception {
        List<String> answers = new ArrayList<>();
        for (Future<String> one : threads.invokeAll(all)) {
            answers.add(one.get(60, TimeUnit.SECONDS));
        }
        return answers;
    }

    private OpenedRecord opens(Actor actor, String... afterStart) {
        OpenedRecord last = null;
        for (String after : afterStart) {
            last = open(actor, after);
        }
        return last;
    }

    private OpenedRecord open(Actor actor, String afterStart) {
        return time.at(
                start.plus(Duration.parse(afterStart)),
                () -> fixture.as(
                        actor, () -> lookup.open(person, lookup.check(person).consequence())));
    }

    private String notification(String authority, String event) {
        return fixture.text(
                "SELECT n.id FROM notification n JOIN notification_opening o ON o.notification_id = n.id"
                        + " WHERE o.event_id = ? AND n.authority = ?",
                event,
                authority);
    }

    private NotificationView item(String authority, String event) {
        String id = notification(authority, event);
        Actor worker = authority.equals("901") ? Actors.socialWorker() : Actors.socialWorkerOf902();
        return fixture.as(worker, () -> inbox.read(id));
    }
}
