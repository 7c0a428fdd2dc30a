package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITHOUT_PLAN;
import static org.cpis.synthetic.KnownPeople.NAMESAKE;

import jakarta.inject.Inject;
import java.time.LocalTime;
import org.cpis.identity.Activity;
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
    private static final Actor JOB = Actor.job(AUTHORITY, Activity.SEND_UPLOAD);
    private static final ContactDetails NEW = new ContactDetails(
            null, "0161 496 0777", LocalTime.of(8, 30), LocalTime.of(16, 30), LocalTime.of(10, 0), LocalTime.of(14, 0));

    @Deployment
    static WebArchive portal() {
        return InContainer.war(OfficerIT.class);
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
    private MissedUploads missed;

    @Inject
    private OfficerDesk desk;

    @Inject
    private StaleFlags stale;

    @BeforeEach
    void nothing_waits() {
        fixture.load();
        for (String table : new String[] {"rejected_record", "plan", "missed_upload"}) {
            fixture.tamper("DELETE FROM " + table + " WHERE authority = ?", AUTHORITY);
        }
        door.send(AUTHORITY, new FeedFile(fixture.today()));
    }

    @Test
    void a_missed_file_raises_one_alert_grows_worse_and_ends_with_the_next_file_that_counts() {
        fixture.doAs(JOB, missed::check);
        assertThat(alert()).isNull();
        lastFileWas(27);
        fixture.doAs(JOB, missed::check);
        fixture.doAs(JOB, missed::check);
        assertThat(alert().state()).isEqualTo(AlertState.AMBER);
        assertThat(fixture.as(JOB, missed::watched)).contains(AUTHORITY);
        lastFileWas(51);
        fixture.doAs(JOB, missed::check);
        assertThat(alert().state()).isEqualTo(AlertState.RED);
        assertThat(count("missed_upload")).isEqualTo(1);
        assertThat(fixture.as(Actors.administrator(), missed::national))
                .filteredOn(one -> one.code().equals(AUTHORITY))
                .allMatch(one -> one.alert() != null && one.freshness().colour() == Freshness.Colour.RED);
        door.send(AUTHORITY, new FeedFile(fixture.today()).cells("bad", "1", "A", "B", "2019-01-01", "CPP"));
        assertThat(alert()).isNotNull(); // nothing was loaded: it did not count
        door.send(AUTHORITY, new FeedFile(fixture.today()));
        assertThat(alert()).isNull();
    }

    @Test
    void only_the_national_administrator_sees_all_authorities() {
        assertThatThrownBy(() -> fixture.as(OFFICER, missed::national)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(Actors.administrator(), missed::national))
                .extracting(AuthorityFreshness::code)
                .contains("901", "902", "903");
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
        fixture.tamper("UPDATE plan SET end_date = ? WHERE authority = ?", start, AUTHORITY);
        assertThat(fixture.as(OFFICER, stale::endsThatFailed)).isEmpty();
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
        assertThat(count("access_event WHERE action = 'CONTACT_CONFIRMED'")).isPositive();
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

    private OpenAlert alert() {
        return fixture.as(OFFICER, desk::tasks).alert();
    }

    private void lastFileWas(int hoursAgo) {
        fixture.tamper(
                "UPDATE upload SET finished_at = LEAST(finished_at, UTC_TIMESTAMP(6) - INTERVAL ? HOUR)"
                        + " WHERE authority = ?",
                hoursAgo,
                AUTHORITY);
    }

    private void confirmedHoursAgo(int hours) {
        fixture.tamper(
                "UPDATE plan SET confirmed_at = UTC_TIMESTAMP(6) - INTERVAL ? HOUR WHERE authority = ?",
                hours,
                AUTHORITY);
    }

    private long count(String from) {
        return from.contains("WHERE")
                ? fixture.number("SELECT COUNT(*) FROM " + from)
                : fixture.number("SELECT COUNT(*) FROM " + from + " WHERE authority = ?", AUTHORITY);
    }
}
