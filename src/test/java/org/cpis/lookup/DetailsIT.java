package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITH_PLAN;
import static org.cpis.synthetic.KnownPeople.LOOKED_AFTER_CHILD;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.organisation.ContactDetails;
import org.cpis.platform.NotFound;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.cpis.upload.OfficerDesk;
import org.cpis.upload.WrongNumberRow;
import org.cpis.upload.WrongNumbers;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which number the details say to ring, and what becomes of one that is wrong. */
@ArquillianTest
class DetailsIT {

    private static final String EMERGENCY = "020 7946 0123";
    private static final ContactDetails CONTACTS =
            new ContactDetails("020 7946 0456", EMERGENCY, LocalTime.of(9, 0), LocalTime.of(17, 0), null, null);

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
    private NumberReports reports;

    @Inject
    private Printing printing;

    @Inject
    private WrongNumbers wrong;

    @Inject
    private OfficerDesk desk;

    private String child;

    @BeforeEach
    void plan_and_contacts() {
        fixture.load();
        fixture.givePlan("901", CHILD_WITH_PLAN, PlanType.CPP);
        fixture.givePlan("902", LOOKED_AFTER_CHILD, PlanType.LAC);
        child = fixture.idOf(CHILD_WITH_PLAN);
        fixture.doAs(Actors.dataOfficer(), () -> wrong.change(CONTACTS, ids(wrong.open())));
    }

    @Test
    void the_number_to_ring_follows_the_authoritys_hours_and_says_until_when() {
        LocalDate monday = LocalDate.of(2026, 12, 21);
        OpenPlan midday = openedAt(london(monday, 12));
        assertThat(midday.isRingOffice()).isTrue();
        assertThat(midday.duty().until()).isEqualTo(london(monday, 17));
        OpenPlan evening = openedAt(london(monday, 20));
        assertThat(evening.isRingOffice()).isFalse();
        assertThat(evening.duty().until()).isEqualTo(london(monday.plusDays(1), 9));
        OpenPlan christmas = openedAt(london(LocalDate.of(2026, 12, 25), 12));
        assertThat(christmas.isRingOffice()).isFalse();
        assertThat(christmas.duty().until()).isEqualTo(london(LocalDate.of(2026, 12, 29), 9));
    }

    @Test
    void a_number_is_confirmed_only_if_it_is_the_authoritys_own() {
        assertThat(open(Actors.nurse()).plans().get(0).duty().confirmed(EMERGENCY))
                .isEqualTo(fixture.today());
        ContactDetails other =
                new ContactDetails(null, "0161 496 0777", LocalTime.of(9, 0), LocalTime.of(17, 0), null, null);
        fixture.doAs(Actors.dataOfficer(), () -> wrong.change(other, List.of()));
        assertThat(open(Actors.nurse()).plans().get(0).duty().confirmed(EMERGENCY))
                .isNull();
    }

    @Test
    void a_wrong_number_waits_for_the_data_officer_once_and_is_answered_by_confirming() {
        OpenedRecord opened = open(Actors.nurse());
        OpenPlan plan = opened.plans().get(0);
        assertThat(plan.isReported(EMERGENCY)).isFalse();
        fixture.doAs(Actors.nurse(), () -> reports.report(opened.eventId(), plan.id(), false));
        fixture.doAs(Actors.nurse(), () -> reports.report(opened.eventId(), plan.id(), false));
        assertThat(open(Actors.gp()).plans().get(0).isReported("+44 20 7946 0123"))
                .isTrue();
        List<WrongNumberRow> rows = fixture.as(Actors.dataOfficer(), wrong::open);
        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.phone()).isEqualTo(EMERGENCY);
            assertThat(row.office()).isFalse();
            assertThat(row.name()).isEqualTo("Grace Okafor");
        });
        assertThat(waiting()).isEqualTo(1);
        fixture.doAs(Actors.dataOfficer(), () -> wrong.confirm(ids(rows)));
        assertThat(waiting()).isZero();
        assertThat(open(Actors.nurse()).plans().get(0).isReported(EMERGENCY)).isFalse();
        assertThat(rowsOf("WRONG_NUMBER_REPORTED")).isGreaterThanOrEqualTo(2);
        assertThat(rowsOf("WRONG_NUMBER_CLOSED")).isPositive();
    }

    @Test
    void a_report_that_the_officer_has_not_seen_stays_open() {
        OpenedRecord opened = open(Actors.gp()); // a silent read may report too
        fixture.doAs(
                Actors.gp(),
                () -> reports.report(opened.eventId(), opened.plans().get(0).id(), true));
        fixture.doAs(Actors.dataOfficer(), () -> wrong.confirm(List.of()));
        assertThat(waiting()).isEqualTo(1);
    }

    @Test
    void only_who_opened_the_details_prints_them_and_each_print_is_recorded() {
        OpenedRecord opened = open(Actors.nurse());
        assertThatThrownBy(() -> fixture.doAs(Actors.gp(), () -> printing.record(opened.eventId())))
                .isInstanceOf(NotFound.class);
        String printed = "SELECT COUNT(*) FROM access_event WHERE action = 'PRINTED' AND user_id = ?";
        long before = fixture.number(printed, Actors.nurse().userId());
        fixture.doAs(Actors.nurse(), () -> printing.record(opened.eventId()));
        assertThat(fixture.number(printed, Actors.nurse().userId())).isEqualTo(before + 1);
    }

    @Test
    void only_who_opened_the_record_reports_and_only_the_own_authority_answers() {
        OpenedRecord opened = open(Actors.nurse());
        String plan = opened.plans().get(0).id();
        String foreignPlan = fixture.text("SELECT id FROM plan WHERE authority = '902' LIMIT 1");
        assertThatThrownBy(() -> fixture.doAs(Actors.gp(), () -> reports.report(opened.eventId(), plan, false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> fixture.doAs(Actors.nurse(), () -> reports.report(opened.eventId(), foreignPlan, false)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> fixture.doAs(Actors.receptionist(), () -> reports.report(opened.eventId(), plan, false)))
                .isInstanceOf(NotAllowed.class);
        fixture.doAs(Actors.nurse(), () -> reports.report(opened.eventId(), plan, false)); // the twin
        List<String> ids = ids(fixture.as(Actors.dataOfficer(), wrong::open));
        Actor foreign = Actors.dataOfficerOf("902");
        assertThat(fixture.as(foreign, wrong::open)).extracting("id").doesNotContainAnyElementsOf(ids);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> wrong.confirm(ids)))
                .isInstanceOf(NotFound.class);
        assertThat(waiting()).isEqualTo(1);
    }

    private OpenPlan openedAt(Instant moment) {
        return time.at(moment, () -> open(Actors.nurse()).plans().get(0));
    }

    private OpenedRecord open(Actor actor) {
        return fixture.as(actor, () -> lookup.open(child, lookup.check(child).consequence()));
    }

    private static Instant london(LocalDate day, int hour) {
        return LocalDateTime.of(day, LocalTime.of(hour, 0))
                .atZone(SystemClock.LONDON)
                .toInstant();
    }

    private static List<String> ids(List<WrongNumberRow> rows) {
        return rows.stream().map(WrongNumberRow::id).toList();
    }

    private long waiting() {
        return fixture.as(Actors.dataOfficer(), () -> desk.tasks().wrongNumbers());
    }

    private long rowsOf(String action) {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = ?", action);
    }
}
