package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.NAMESAKE;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.organisation.ContactDetails;
import org.cpis.organisation.ContactPoints;
import org.cpis.organisation.ContactVersion;
import org.cpis.organisation.ContactView;
import org.cpis.organisation.Organisations;
import org.cpis.register.HeldPlan;
import org.cpis.register.PlanType;
import org.cpis.support.Actors;
import org.cpis.support.FeedDoor;
import org.cpis.support.FeedFile;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a data officer is told to do, and that it follows what happens. */
@ArquillianTest
class OfficerIT {

    private static final String AUTHORITY = "903";
    private static final Actor OFFICER = Actors.dataOfficerOf(AUTHORITY);
    private static final ContactDetails NEW = new ContactDetails(
            null, "0161 496 0777", LocalTime.of(8, 30), LocalTime.of(16, 30), LocalTime.of(10, 0), LocalTime.of(14, 0));

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private FeedDoor door;

    @Inject
    private ContactPoints contacts;

    @Inject
    private Organisations organisations;

    @Inject
    private OfficerDesk desk;

    @Inject
    private StaleFlags stale;

    @Inject
    private RejectWork rejects;

    @Inject
    private UploadHistory history;

    @BeforeEach
    void nothing_waits() {
        fixture.load();
        for (String table : new String[] {"rejected_record", "plan"}) {
            fixture.tamper("DELETE FROM " + table + " WHERE authority = ?", AUTHORITY);
        }
        door.send(AUTHORITY, new FeedFile(fixture.today()));
    }

    @Test
    void the_matched_share_counts_live_plans_against_records_without_a_good_number() {
        assertThat(fixture.as(OFFICER, desk::share).isBelow()).isFalse();
        MatchedShare neighbour = fixture.as(Actors.dataOfficer(), desk::share);
        fixture.givePlan(AUTHORITY, CHILD_WITHOUT_PLAN, PlanType.CPP);
        door.send(AUTHORITY, new FeedFile(fixture.today()).cells("blank", "", "A", "B", "2019-01-01", "CPP"));
        MatchedShare share = fixture.as(OFFICER, desk::share);
        assertThat(share).isEqualTo(new MatchedShare(1, 1, 95));
        assertThat(share.percent()).isEqualTo(50);
        assertThat(share.isBelow()).isTrue();
        assertThat(fixture.as(Actors.dataOfficer(), desk::share)).isEqualTo(neighbour);
        assertThat(fixture.as(OFFICER, desk::tasks).missingNumbers()).isEqualTo(1);
    }

    @Test
    void a_plan_that_nothing_confirmed_for_thirty_days_is_stale_on_that_day_and_not_before() {
        fixture.givePlan(AUTHORITY, CHILD_WITHOUT_PLAN, PlanType.CPP);
        confirmedHoursAgo(30 * 24 - 1);
        assertThat(fixture.as(OFFICER, stale::notConfirmed)).isEmpty();
        confirmedHoursAgo(30 * 24);
        assertThat(fixture.as(OFFICER, stale::notConfirmed))
                .extracting(HeldPlan::localId)
                .containsExactly("L1");
        assertThat(fixture.as(Actors.dataOfficer(), stale::notConfirmed))
                .extracting(plan -> plan.person().nhsNumber().digits())
                .doesNotContain(CHILD_WITHOUT_PLAN.nhsNumber());
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), stale::notConfirmed))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void an_end_that_failed_is_listed_while_the_plan_is_shown_as_open() {
        fixture.givePlan(AUTHORITY, NAMESAKE, PlanType.CPP);
        String start = fixture.today().minusDays(30).toString();
        String born = NAMESAKE.on(fixture.today()).birthDate().toString();
        door.send(
                AUTHORITY,
                new FeedFile(fixture.today())
                        .line("end,upsert," + NAMESAKE.nhsNumber() + ",Whitlock,Emily," + born + ",CPP,," + start + ","
                                + fixture.today().minusDays(40) + ",,L1,,020 7946 0123,"));
        assertThat(fixture.as(OFFICER, stale::endsThatFailed))
                .extracting(RejectRow::detail)
                .containsExactly("P03");
        assertThat(fixture.as(OFFICER, desk::tasks).staleFlags()).isEqualTo(1);
        fixture.givePlan("902", NAMESAKE, PlanType.CPP);
        assertThat(fixture.as(Actors.dataOfficerOf("902"), stale::endsThatFailed))
                .extracting(RejectRow::recordId)
                .doesNotContain("end");
        fixture.tamper("DELETE FROM plan WHERE authority = '902' AND person_id = ?", fixture.idOf(NAMESAKE));
        fixture.tamper("UPDATE plan SET end_date = ? WHERE authority = ?", start, AUTHORITY);
        assertThat(fixture.as(OFFICER, stale::endsThatFailed)).isEmpty();
    }

    @Test
    void a_failed_row_without_an_end_and_a_closed_one_are_no_failed_end() {
        fixture.givePlan(AUTHORITY, NAMESAKE, PlanType.CPP);
        FeedFile file = new FeedFile(fixture.today());
        door.send(AUTHORITY, file.cells("no-end", NAMESAKE.nhsNumber(), "A", "B", "2019-01-01", "CPP"));
        assertThat(fixture.as(OFFICER, desk::tasks).rejects()).isEqualTo(1);
        assertThat(fixture.as(OFFICER, stale::endsThatFailed)).isEmpty();
        fixture.tamper("UPDATE rejected_record SET carries_end = TRUE WHERE authority = ?", AUTHORITY);
        String id = fixture.as(OFFICER, stale::endsThatFailed).get(0).id();
        fixture.doAs(OFFICER, () -> rejects.close(id));
        assertThat(fixture.as(OFFICER, stale::endsThatFailed)).isEmpty();
    }

    @Test
    void the_history_counts_the_own_files_of_thirty_days_and_its_export_is_written_down() {
        fixture.tamper("UPDATE upload SET finished_at = '2020-01-01' WHERE authority = ?", AUTHORITY);
        assertThat(fixture.as(OFFICER, history::days)).hasSize(30).allMatch(day -> day.files() == 0);
        long exports = exports();
        List<DayFigures> foreign = fixture.as(Actors.dataOfficer(), history::days);
        FeedFile file = new FeedFile(fixture.today()).row("good", CHILD_WITHOUT_PLAN, "CPP");
        String id = door.send(AUTHORITY, file.cells("bad", "1", "A", "B", "2019-01-01", "CPP"))
                .upload()
                .id();
        assertThat(fixture.as(OFFICER, history::export).get(29))
                .isEqualTo(new DayFigures(fixture.today(), 1, 1, 1, null));
        assertThat(exports()).isEqualTo(exports + 1);
        assertThat(fixture.as(Actors.dataOfficer(), history::days)).isEqualTo(foreign);
        fixture.tamper("UPDATE upload SET mode = 'record' WHERE id = ?", id); // one corrected by hand is no file
        assertThat(fixture.as(OFFICER, history::days).get(29).files()).isZero();
    }

    @Test
    void contacts_are_confirmed_by_the_own_officer_and_due_again_after_ninety_days() {
        fixture.tamper(
                "UPDATE contact_point SET last_confirmed = ? WHERE authority = ?",
                fixture.today().minusDays(90).toString(),
                AUTHORITY);
        assertThat(fixture.as(OFFICER, desk::tasks).contactDue()).isTrue();
        fixture.doAs(OFFICER, contacts::confirm);
        ContactView view = fixture.as(OFFICER, contacts::own);
        assertThat(view.due()).isFalse();
        assertThat(view.history().get(0).changedBy()).isEqualTo("Officer of " + AUTHORITY);
        assertThatThrownBy(() -> fixture.doAs(Actors.socialWorker(), contacts::confirm))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.dataOfficerOf("ZT1"), contacts::confirm))
                .isInstanceOf(org.cpis.platform.NotFound.class);
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'CONTACT_CONFIRMED'"))
                .isPositive();
    }

    @Test
    void changed_contacts_hold_at_once_and_what_they_were_stays_readable() {
        ContactDetails before = fixture.as(OFFICER, contacts::own).details();
        fixture.doAs(OFFICER, () -> contacts.change(NEW));
        assertThat(fixture.as(OFFICER, contacts::own).details()).isEqualTo(NEW);
        assertThat(fixture.as(OFFICER, contacts::own).history())
                .extracting(ContactVersion::details)
                .startsWith(NEW)
                .contains(before);
        assertThat(fixture.as(OFFICER, () -> organisations.hoursOf(AUTHORITY)).holidayOpens())
                .isEqualTo(LocalTime.of(10, 0));
        fixture.doAs(OFFICER, () -> contacts.change(before));
    }

    private void confirmedHoursAgo(int hours) {
        fixture.tamper(
                "UPDATE plan SET confirmed_at = UTC_TIMESTAMP(6) - INTERVAL ? HOUR WHERE authority = ?",
                hours,
                AUTHORITY);
    }

    private long exports() {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'FIGURES_EXPORTED'");
    }
}
