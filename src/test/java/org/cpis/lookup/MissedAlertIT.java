package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_UNALLOCATED;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.AlreadyClaimed;
import org.cpis.inbox.InboxList;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.MissedAlertDraft;
import org.cpis.inbox.MissedAlertRow;
import org.cpis.inbox.MissedAlertView;
import org.cpis.inbox.MissedAlerts;
import org.cpis.inbox.MissedAnswerDraft;
import org.cpis.inbox.MissedNotPossible;
import org.cpis.inbox.MissedOutcome;
import org.cpis.inbox.MissedStatus;
import org.cpis.inbox.MissedStep;
import org.cpis.inbox.MissedStepRow;
import org.cpis.inbox.MissedWork;
import org.cpis.inbox.NotBroughtTold;
import org.cpis.inbox.SoughtPerson;
import org.cpis.inbox.Urgency;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.PostcodeAreas;
import org.cpis.platform.NotFound;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Rush;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A missed-alert request from health to an authority and back, and "was not brought" from scheduled care.
 *
 * <p>Size: both in one deployment, since each costs the check ten seconds.
 */
@ArquillianTest
class MissedAlertIT {

    private static final SoughtPerson NOBODY = new SoughtPerson("Underhill", "", LocalDate.of(2019, 5, 4), null);

    /** School nursing, where the policy allows to tell; the surgery of {@link Actors#gp} does not. */
    private static final Actor SCHOOL_NURSE = Actors.at("ZT201", Activity.VIEW_SILENTLY);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private AlertRequests requests;

    @Inject
    private MissedAlerts missed;

    @Inject
    private MissedWork work;

    @Inject
    private MissedAppointments appointments;

    @Inject
    private PostcodeAreas areas;

    @Inject
    private Lookup lookup;

    @Inject
    private InboxList list;

    @Inject
    private Rush rush;

    @BeforeEach
    void people() {
        fixture.load();
    }

    @Test
    void a_request_about_nobody_who_was_found_carries_what_was_typed_and_comes_back_with_the_answer() {
        String id = fixture.as(Actors.nurse(), () -> requests.send(draft("901", Urgency.ROUTINE, null)));
        assertThat(queue(Actors.socialWorker()))
                .filteredOn("id", id)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.person()).isEqualTo(NOBODY);
                    assertThat(row.requester().callbackPhone()).isEqualTo("020 7946 0990");
                });
        fixture.doAs(Actors.socialWorker(), () -> work.claim(id));
        fixture.doAs(Actors.socialWorker(), () -> work.answer(id, answer(MissedOutcome.PLAN_WILL_BE_SENT, "")));
        MissedAlertView seen = fixture.as(Actors.nurse(), () -> missed.readAsked(id));
        assertThat(seen.row().outcome()).isEqualTo(MissedOutcome.PLAN_WILL_BE_SENT);
        assertThat(seen.history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT, MissedStep.CLAIMED, MissedStep.ANSWERED);
        assertThat(seen.history()).extracting("author").containsOnly("");
        assertThat(queue(Actors.socialWorker())).extracting("id").doesNotContain(id);
        assertThat(fixture.texts(
                        "SELECT action FROM access_event WHERE detail LIKE ? ORDER BY at, seq",
                        "request " + seen.row().reference() + "%"))
                .containsExactly(
                        "MISSED_ALERT_SENT", "MISSED_ALERT_CLAIMED", "MISSED_ALERT_ANSWERED", "MISSED_ALERT_READ");
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE detail LIKE '%nderhill%'"))
                .isZero();
    }

    @Test
    void an_urgent_one_is_due_within_the_hour_at_any_time_and_a_routine_one_by_the_working_day() {
        MissedAlertRow urgent = ask(Urgency.URGENT);
        assertThat(Duration.between(urgent.askedAt(), urgent.dueAt())).isEqualTo(Duration.ofMinutes(60));
        MissedAlertRow routine = ask(Urgency.ROUTINE);
        assertThat(routine.dueAt()
                        .atZone(fixture.clock().getZone())
                        .getDayOfWeek()
                        .getValue())
                .isLessThan(6);
        assertThat(routine.person().familyName()).isEqualTo("O'Brien");
    }

    @Test
    void of_many_who_claim_at_once_one_has_it_and_the_others_hear_who() throws Exception {
        String id = ask(Urgency.ROUTINE).id();
        Actor winner = rush.oneWins(Actors::socialWorker, () -> {
            try {
                work.claim(id);
                return null;
            } catch (AlreadyClaimed taken) {
                return taken.owner();
            }
        });
        fixture.doAs(winner, () -> work.answer(id, answer(MissedOutcome.KNOWN_NO_PLAN, "")));
        assertThat(fixture.as(Actors.nurse(), () -> missed.readAsked(id)).history())
                .extracting(MissedStepRow::step)
                .containsExactly(MissedStep.SENT, MissedStep.CLAIMED, MissedStep.ANSWERED);
    }

    @Test
    void one_claims_it_the_other_is_told_and_only_the_owner_answers_once() {
        String id = ask(Urgency.ROUTINE).id();
        MissedAnswerDraft known = answer(MissedOutcome.KNOWN_NO_PLAN, "");
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(), () -> work.answer(id, known)))
                .isInstanceOf(MissedNotPossible.class);
        fixture.doAs(Actors.socialWorker(), () -> work.claim(id));
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(1), () -> work.claim(id)))
                .isInstanceOfSatisfying(
                        AlreadyClaimed.class, taken -> assertThat(taken.owner()).isEqualTo("Maya Lindqvist"));
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(1), () -> work.answer(id, known)))
                .isInstanceOf(MissedNotPossible.class);
        fixture.doAs(Actors.socialWorker(), () -> work.answer(id, known));
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(), () -> work.answer(id, known)))
                .isInstanceOf(MissedNotPossible.class);
    }

    @Test
    void handed_on_it_is_new_at_the_other_authority_and_gone_from_the_first() {
        String id = ask(Urgency.ROUTINE).id();
        fixture.doAs(Actors.socialWorker(), () -> work.claim(id));
        assertThatThrownBy(() -> fixture.doAs(
                        Actors.socialWorker(), () -> work.answer(id, answer(MissedOutcome.OTHER_AUTHORITY, "ZT1"))))
                .isInstanceOf(NotFound.class);
        fixture.doAs(Actors.socialWorker(), () -> work.answer(id, answer(MissedOutcome.OTHER_AUTHORITY, "902")));
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> missed.readQueued(id)))
                .isInstanceOf(NotFound.class);
        MissedAlertView there = fixture.as(Actors.socialWorkerOf902(), () -> missed.readQueued(id));
        assertThat(there.row().status()).isEqualTo(MissedStatus.SENT);
        assertThat(there.row().owner()).isNull();
        fixture.doAs(Actors.socialWorkerOf902(), () -> work.claim(id));
        assertThat(fixture.as(Actors.nurse(), () -> missed.readAsked(id)).row().authorityName())
                .isEqualTo("Southmere Demo Council");
    }

    @Test
    void the_requester_and_their_organisation_see_it_and_nobody_else() {
        String id = ask(Urgency.ROUTINE).id();
        Actor colleague = Actors.at("ZT101", Activity.VIEW_AND_NOTIFY);
        Actor elsewhere = Actors.at("ZT202", Activity.VIEW_AND_NOTIFY);
        assertThat(fixture.as(Actors.nurse(), missed::mine)).extracting("id").contains(id);
        assertThat(fixture.as(colleague, missed::mine)).extracting("id").doesNotContain(id);
        assertThat(fixture.as(colleague, missed::ofOrganisation))
                .extracting("id")
                .contains(id);
        assertThat(fixture.as(elsewhere, missed::ofOrganisation))
                .extracting("id")
                .doesNotContain(id);
        assertThatThrownBy(() -> fixture.as(elsewhere, () -> missed.readAsked(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorkerOf902(), () -> missed.readQueued(id)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void who_may_not_look_may_not_ask_and_a_bad_draft_is_no_request() {
        Actor unopened = Actors.at("ZT501", Activity.VIEW_AND_NOTIFY);
        assertThat(fixture.as(unopened, requests::isOffered)).isFalse();
        assertThat(fixture.as(Actors.receptionist(), requests::isOffered)).isFalse();
        assertThat(fixture.as(Actors.gp(), requests::isOffered)).isTrue();
        MissedAlertDraft good = draft("901", Urgency.ROUTINE, null);
        assertThatThrownBy(() -> fixture.as(unopened, () -> requests.send(good)))
                .isInstanceOf(NotAllowed.class);
        MissedAlertDraft named =
                new MissedAlertDraft("901", Urgency.ROUTINE, null, NOBODY, "Grace", "020 7946 0990", "is 999 000 0018");
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> requests.send(named)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        MissedAlertDraft toTrust = draft("ZT1", Urgency.ROUTINE, null);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> requests.send(toTrust)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_postcode_district_leads_to_the_authorities_of_the_organisations_file() {
        assertThat(fixture.as(Actors.nurse(), () -> areas.at("ZZ1")))
                .extracting(OrganisationSummary::code)
                .containsExactly("901");
        assertThat(fixture.as(Actors.nurse(), () -> areas.at("ZZ9"))).hasSize(2);
        assertThat(fixture.as(Actors.nurse(), () -> areas.at("ZZ99"))).isEmpty();
    }

    @Test
    void scheduled_care_tells_that_a_child_was_not_brought_once_where_its_policy_allows() {
        fixture.givePlan("901", CHILD_UNALLOCATED, PlanType.CPP);
        String child = fixture.idOf(CHILD_UNALLOCATED);
        LocalDate day = fixture.today().minusDays(2);
        String opening = open(SCHOOL_NURSE, child);
        fixture.doAs(SCHOOL_NURSE, () -> appointments.tell(opening, day));
        List<InboxRow> told = list.of(Actors.socialWorker()).stream()
                .filter(row -> day.equals(row.appointmentOn()))
                .toList();
        assertThat(told)
                .singleElement()
                .satisfies(row -> assertThat(row.isNotBrought()).isTrue());
        assertThatThrownBy(() -> fixture.doAs(SCHOOL_NURSE, () -> appointments.tell(opening, day)))
                .isInstanceOf(NotBroughtTold.class);
        assertThatThrownBy(() -> fixture.doAs(
                        SCHOOL_NURSE,
                        () -> appointments.tell(opening, fixture.today().plusDays(1))))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        OpenedRecord later = fixture.as(
                Actors.nurse(), () -> lookup.open(child, lookup.check(child).consequence()));
        assertThat(later.history()).noneMatch(past -> past.organisation().contains("ZT201"));
        assertThat(fixture.as(Actors.gp(), appointments::isOffered)).isFalse();
        String surgery = open(Actors.gp(), child);
        assertThatThrownBy(() -> fixture.doAs(Actors.gp(), () -> appointments.tell(surgery, day)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(SCHOOL_NURSE, () -> appointments.tell(surgery, day)))
                .isInstanceOf(NotFound.class);
    }

    private String open(Actor actor, String child) {
        return fixture.as(actor, () -> lookup.open(child, lookup.check(child).consequence()))
                .eventId();
    }

    private MissedAlertRow ask(Urgency urgency) {
        String child = fixture.idOf(CHILD_WITHOUT_PLAN);
        String id = fixture.as(Actors.nurse(), () -> requests.send(draft("901", urgency, child)));
        return fixture.as(Actors.nurse(), () -> missed.readAsked(id)).row();
    }

    private List<MissedAlertRow> queue(Actor worker) {
        return fixture.as(worker, missed::open);
    }

    private static MissedAlertDraft draft(String authority, Urgency urgency, String child) {
        SoughtPerson sought = child == null ? NOBODY : null;
        return new MissedAlertDraft(authority, urgency, child, sought, "Grace", "020 7946 0990", "Ask for bed 4.");
    }

    private static MissedAnswerDraft answer(MissedOutcome outcome, String authority) {
        return new MissedAnswerDraft(outcome, authority, "Ring us back.");
    }
}
