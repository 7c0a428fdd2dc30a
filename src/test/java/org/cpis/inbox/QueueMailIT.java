package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.cpis.delivery.Audience;
import org.cpis.delivery.RecipientDraft;
import org.cpis.delivery.Recipients;
import org.cpis.delivery.SharedQueue;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.batch.HandOver;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which addresses of authority 957 hear of what lies in which queue, by night and by day. */
@ArquillianTest
class QueueMailIT {

    private static final String OWN = "957";
    private static final Actor OFFICER = Actors.dataOfficerOf(OWN);

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
    private Recipients recipients;

    @Inject
    private HandOver handOver;

    @Inject
    private MissedWork requests;

    @Inject
    private Untold untold;

    @BeforeEach
    void a_team_with_an_address() {
        fixture.load();
        story.authority(OWN);
        address("T1", null, "day");
        address(null, null, "all");
    }

    @AfterEach
    void nobody_is_told_any_more() {
        fixture.tamper("DELETE FROM delivery_recipient WHERE authority = '957'");
    }

    @Test
    void at_night_the_emergency_team_hears_and_the_day_when_it_gets_it() {
        address(null, SharedQueue.EDT, "night");
        String item = opened("CPP", null, "T1", "02:00");
        assertThat(told(item)).containsExactly("night");
        time.at(story.at("09:01"), handOver::run);
        assertThat(told(item)).containsExactly("day", "night");
    }

    @Test
    void at_night_without_an_address_of_the_emergency_team_the_day_hears_once() {
        address(null, SharedQueue.MASH, "hub");
        String item = opened("CPP", null, "T1", "02:00");
        assertThat(told(item)).containsExactly("day");
        time.at(story.at("09:01"), handOver::run);
        assertThat(told(item)).containsExactly("day");
        assertThat(told(opened("CPP", null, "T9", "02:00"))).containsExactly("all");
    }

    @Test
    void what_was_lost_is_told_later_to_the_same() {
        String item = opened("CPP", null, "T1", "02:00");
        fixture.tamper("DELETE FROM delivery WHERE event_id = ?", item);
        fixture.doAs(Actor.job("-", Activity.DELIVER), () -> untold.repair(item));
        assertThat(told(item)).containsExactly("day");
        address(null, SharedQueue.EDT, "night");
        fixture.tamper("DELETE FROM delivery WHERE event_id = ?", item);
        fixture.doAs(Actor.job("-", Activity.DELIVER), () -> untold.repair(item));
        assertThat(told(item)).containsExactly("night");
    }

    @Test
    void by_day_each_queue_tells_its_own() {
        assertThat(told(opened("CPP", 10, "T1", "10:00"))).containsExactly("all");
        assertThat(told(opened("UCPP", null, "T1", "10:00"))).containsExactly("all");
        address(null, SharedQueue.MASH, "hub");
        address(null, SharedQueue.PRE_BIRTH, "unborn");
        assertThat(told(opened("CPP", 10, "T1", "10:00"))).containsExactly("hub");
        assertThat(told(opened("UCPP", null, "T1", "10:00"))).containsExactly("unborn");
        assertThat(told(opened("CPP", null, "T1", "10:00"))).containsExactly("day");
    }

    @Test
    void a_missed_alert_request_is_told_by_day_to_the_hub_and_at_night_to_the_emergency_team() {
        address(null, SharedQueue.EDT, "night");
        assertThat(told(asked(Urgency.ROUTINE, "10:00"))).containsExactly("all");
        address(null, SharedQueue.MASH, "hub");
        assertThat(told(asked(Urgency.ROUTINE, "10:00"))).containsExactly("hub");
        String urgent = asked(Urgency.URGENT, "02:00");
        assertThat(told(urgent)).containsExactly("night");
        assertThat(letter(urgent)).isEqualTo("MISSED_URGENT at once");
        fixture.tamper("UPDATE delivery_recipient SET timing = 'DIGEST', digest_hours = '9' WHERE authority = '957'");
        assertThat(letter(asked(Urgency.URGENT, "02:00"))).isEqualTo("MISSED_URGENT at once");
        assertThat(letter(asked(Urgency.ROUTINE, "02:00"))).isEqualTo("MISSED_NEW waits");
    }

    private String asked(Urgency urgency, String clock) {
        SoughtPerson sought = new SoughtPerson("Nemo", "Ida", LocalDate.of(2020, 1, 1), null);
        MissedAlertDraft draft =
                new MissedAlertDraft(OWN, urgency, null, sought, "Grace", "020 7946 0990", "Ask for bed 4.");
        return time.at(story.at(clock), () -> fixture.as(Actors.nurse(), () -> requests.send(draft)));
    }

    private String letter(String request) {
        return fixture.text(
                "SELECT CONCAT(letter, IF(due_at > created_at, ' waits', ' at once')) FROM delivery WHERE subject_id = ?",
                request);
    }

    @Test
    void an_address_is_for_a_team_or_for_a_queue() {
        assertThatThrownBy(() -> address("T1", SharedQueue.MASH, "both")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> fixture.tamper(
                        "UPDATE delivery_recipient SET queue = 'EDT' WHERE authority = '957' AND team_code = 'T1'"))
                .hasMessageContaining("delivery_recipient_for");
        address(null, SharedQueue.DATA_QUALITY, "quality");
        assertThat(fixture.as(OFFICER, recipients::own))
                .anyMatch(row -> row.queue() == SharedQueue.DATA_QUALITY && row.teamCode() == null);
    }

    private String opened(String type, Integer endedDaysAgo, String team, String clock) {
        String child = story.child();
        story.plan(OWN, child, type, endedDaysAgo, team);
        return story.open(OWN, child, clock);
    }

    private void address(String team, SharedQueue queue, String name) {
        fixture.doAs(
                OFFICER,
                () -> recipients.add(
                        new RecipientDraft(team, queue, Audience.TEAM, name + "@957.example", true, null)));
    }

    private List<String> told(String item) {
        return fixture.texts(
                "SELECT REPLACE(r.address, '@957.example', '') FROM delivery d JOIN delivery_recipient r"
                        + " ON r.id = d.recipient WHERE ? IN (d.event_id, d.subject_id) ORDER BY 1",
                item);
    }
}
