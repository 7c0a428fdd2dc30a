package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_PREGNANT;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.lookup.Lookup;
import org.cpis.lookup.OpenedRecord;
import org.cpis.platform.NotFound;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a clinician adds to an opening that two authorities were told of, and what comes back. */
@ArquillianTest
class AdditionsIT {

    private static final CallbackDraft CALLBACK = new CallbackDraft("Grace", "020 7946 0990", "4711", 4);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Lookup lookup;

    @Inject
    private Additions additions;

    @Inject
    private Inbox inbox;

    @Inject
    private InboxList list;

    @Inject
    private Casework casework;

    private String person;
    private String event;

    @BeforeEach
    void an_opening() {
        fixture.load();
        fixture.givePlan("901", LOOKED_AFTER_PREGNANT, PlanType.LAC);
        fixture.givePlan("902", LOOKED_AFTER_PREGNANT, PlanType.UCPP);
        person = fixture.idOf(LOOKED_AFTER_PREGNANT);
        fixture.tamper(
                "UPDATE notification_opening SET seen_at = NULL WHERE notification_id IN"
                        + " (SELECT id FROM notification WHERE person_id = ?)",
                person);
        fixture.endWindows();
        event = open(Actors.nurse()).eventId();
    }

    @Test
    void a_callback_reaches_each_authority_with_its_validity_and_may_be_changed() {
        assertThat(item("901", Actors.socialWorker()).callback()).isNull();
        AddedView added = fixture.as(Actors.nurse(), () -> additions.callback(event, CALLBACK));
        assertThat(added.callback().phone()).isEqualTo("020 7946 0990");
        CallbackView told = item("902", Actors.socialWorkerOf902()).callback();
        assertThat(told.bleep()).isEqualTo("4711");
        assertThat(Duration.between(told.changedAt(), told.until())).isEqualTo(Duration.ofHours(4));
        CallbackDraft other = new CallbackDraft("Night sister", "", "12", 12);
        fixture.as(Actors.nurse(), () -> additions.callback(event, other));
        assertThat(item("901", Actors.socialWorker()).callback().name()).isEqualTo("Night sister");
        assertThat(rows("CALLBACK_GIVEN")).isGreaterThanOrEqualTo(2);
        CallbackDraft bad = new CallbackDraft("", "12", "", 1);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.callback(event, bad)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_wrong_patient_is_seen_at_once_on_the_item_and_in_its_steps_and_stays() {
        fixture.as(Actors.nurse(), () -> additions.mark(event, Mark.ATTENDED));
        assertThat(item("901", Actors.socialWorker()).row().mark()).isEqualTo(Mark.ATTENDED);
        AddedView added = fixture.as(Actors.nurse(), () -> additions.mark(event, Mark.WRONG_PATIENT));
        assertThat(added.mark().next()).isEmpty();
        for (NotificationView item :
                List.of(item("901", Actors.socialWorker()), item("902", Actors.socialWorkerOf902()))) {
            assertThat(item.row().isWrongPatient()).isTrue();
            assertThat(item.history())
                    .extracting(FollowUpRow::step, FollowUpRow::author)
                    .contains(org.assertj.core.groups.Tuple.tuple(Step.WRONG_PATIENT, "Grace Okafor"));
        }
        String id = notification("901");
        assertThat(list.of(Actors.socialWorker()))
                .filteredOn(row -> row.id().equals(id))
                .allMatch(InboxRow::isWrongPatient)
                .hasSize(1);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.mark(event, Mark.ATTENDED)))
                .isInstanceOf(MarkNotPossible.class);
        assertThat(rows("VIEW_MARKED")).isGreaterThanOrEqualTo(2);
    }

    @Test
    void a_call_is_shown_to_the_authority_that_was_rung_and_to_the_caller() {
        Instant rang = Instant.parse("2026-11-20T14:10:00Z");
        CallDraft call = new CallDraft("902", rang, CallOutcome.LEFT_MESSAGE, "Asked to ring back.");
        AddedView added = fixture.as(Actors.nurse(), () -> additions.call(event, call));
        assertThat(added.calls()).singleElement().satisfies(row -> {
            assertThat(row.rangAt()).isEqualTo(rang);
            assertThat(row.authority()).isEqualTo("Southmere Demo Council");
        });
        assertThat(item("902", Actors.socialWorkerOf902()).calls()).hasSize(1);
        assertThat(item("901", Actors.socialWorker()).calls()).isEmpty();
        CallDraft elsewhere = new CallDraft("903", rang, CallOutcome.NO_ANSWER, "");
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.call(event, elsewhere)))
                .isInstanceOf(NotFound.class);
        CallDraft named = new CallDraft("902", rang, CallOutcome.NO_ANSWER, "for 999 000 0018");
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.call(event, named)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        assertThat(rows("CALL_LOGGED")).isPositive();
    }

    @Test
    void the_organisation_learns_when_social_care_first_read_or_claimed_it_and_nothing_else() {
        assertThat(seen(Actors.nurse())).isEmpty();
        item("901", Actors.socialWorker());
        List<Sighting> seen =
                fixture.as(Actors.nurse(), () -> additions.read(event)).seen();
        assertThat(seen)
                .singleElement()
                .satisfies(one -> assertThat(one.authorityName()).isEqualTo("Northbrook Demo Council"));
        item("901", Actors.socialWorker(1)); // the first reading counts
        String other = notification("902");
        fixture.doAs(Actors.socialWorkerOf902(), () -> casework.claim(other));
        assertThat(seen(Actors.nurse())).hasSize(2).contains(seen.get(0));
        assertThat(seen(nurseElsewhere())).isEmpty();
        assertThat(open(Actors.gp()).added().seen()).isEmpty();
        assertThat(rows("ADDITIONS_READ")).isPositive();
    }

    @Test
    void only_who_opened_it_there_and_told_somebody_can_add() {
        long refused = fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'");
        String silent = open(Actors.gp()).eventId();
        assertThatThrownBy(() -> fixture.as(Actors.gp(), () -> additions.mark(silent, Mark.ATTENDED)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(nurseElsewhere(), () -> additions.callback(event, CALLBACK)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.mark(silent, Mark.ATTENDED)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.read("nothing")))
                .isInstanceOf(NotFound.class);
        fixture.tamperLedger("UPDATE access_event SET at = at - INTERVAL 25 HOUR WHERE id = ?", event);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> additions.read(event)))
                .isInstanceOf(NotFound.class);
        fixture.tamperLedger("UPDATE access_event SET at = at + INTERVAL 25 HOUR WHERE id = ?", event);
        assertThat(fixture.as(Actors.nurse(), () -> additions.read(event)).mark())
                .isEqualTo(Mark.NONE); // the twin
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'REFUSED'"))
                .isEqualTo(refused + 5);
    }

    private OpenedRecord open(Actor actor) {
        return fixture.as(actor, () -> lookup.open(person, lookup.check(person).consequence()));
    }

    private List<Sighting> seen(Actor actor) {
        return open(actor).added().seen();
    }

    /** In another emergency department. */
    private static Actor nurseElsewhere() {
        return Actors.at("ZT202", Activity.VIEW_AND_NOTIFY);
    }

    private String notification(String authority) {
        return fixture.text("SELECT id FROM notification WHERE event_id = ? AND authority = ?", event, authority);
    }

    private NotificationView item(String authority, Actor worker) {
        String id = notification(authority);
        return fixture.as(worker, () -> inbox.read(id));
    }

    private long rows(String action) {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE person_id = ? AND action = ?", person, action);
    }
}
