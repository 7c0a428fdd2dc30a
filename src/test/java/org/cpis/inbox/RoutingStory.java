package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.RoleProfile;
import org.cpis.lookup.Lookup;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.PlanStory;
import org.cpis.support.TestTime;
import org.cpis.upload.OrganisationImport;

/** Authorities and children that no other test knows, and what becomes of the views of their records. */
@ApplicationScoped
public class RoutingStory {

    private static final Actor NURSE = Actors.nurse(77);

    @Inject
    private Fixture fixture;

    @Inject
    private PlanStory plans;

    @Inject
    private OrganisationImport organisations;

    @Inject
    private Lookup lookup;

    @Inject
    private TestTime time;

    @Inject
    private Workers workers;

    @Inject
    private NightShift night;

    /** Open from nine to five. */
    void authority(String code) {
        String csv = "ods_code,name,kind,region,emergency_phone,office_opens,office_closes\n" + code + ",Council "
                + code + ",LOCAL_AUTHORITY,DR1,020 7946 0901,09:00,17:00\n";
        fixture.as(
                Actors.national(),
                () -> organisations.put(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))));
    }

    /** A child without any plan. @return its NHS number */
    String child() {
        return plans.newPerson("Route", "Test", fixture.today().minusYears(6));
    }

    /** An open plan, or one that ended so many days ago. */
    void plan(String authority, String number, String type, Integer endedDaysAgo, String team) {
        LocalDate today = fixture.today();
        LocalDate end = endedDaysAgo == null ? null : today.minusDays(endedDaysAgo);
        LocalDate due = type.equals("UCPP") ? today.plusDays(60) : null;
        plans.plan(authority, plans.idOf(number), type, today.minusDays(200), end, due);
        fixture.tamper(
                "UPDATE plan SET team_code = ? WHERE authority = ? AND type = ? AND person_id = ?",
                team,
                authority,
                type,
                plans.idOf(number));
    }

    String personId(String number) {
        return plans.idOf(number);
    }

    /** On the next working day, at this time of London. */
    Instant at(String clock) {
        LocalDate day = OfficeHours.nextWorkingDay(fixture.today());
        return day.atTime(LocalTime.parse(clock)).atZone(SystemClock.LONDON).toInstant();
    }

    /** A nurse opens the record. @return the notification of the authority */
    String open(String authority, String number, String clock) {
        String person = plans.idOf(number);
        String event = time.at(
                at(clock),
                () -> fixture.as(
                        NURSE,
                        () -> lookup.open(person, lookup.check(person).consequence())
                                .eventId()));
        return fixture.text(
                "SELECT n.id FROM notification n JOIN notification_opening o ON o.notification_id = n.id"
                        + " WHERE o.event_id = ? AND n.authority = ?",
                event,
                authority);
    }

    /** For example {@code TEAM UNALLOCATED T1 -}: queue, why, team, owner. */
    String way(String notification) {
        return fixture.text(
                "SELECT CONCAT_WS(' ', queue, circumstance, IFNULL(team_code, '-'), IFNULL(owner_name, '-'))"
                        + " FROM notification WHERE id = ?",
                notification);
    }

    /** A child of the authority is seen by day. */
    String wayOf(String authority, String type, Integer endedDaysAgo, String team) {
        String number = child();
        plan(authority, number, type, endedDaysAgo, team);
        return way(open(authority, number, "10:00"));
    }

    Actor worker(String authority, int number) {
        return actor(authority, number, Activity.WORK_INBOX);
    }

    Actor manager(String authority) {
        return actor(authority, 99, Activity.WORK_INBOX, Activity.MANAGE_TEAM);
    }

    private static Actor actor(String authority, int number, Activity... rights) {
        String id = "5550123" + authority + (10 + number);
        RoleProfile profile = new RoleProfile(id, "R1", "Role " + number, authority, "Council", Set.of(rights));
        return new Actor(id, "Worker " + number + " of " + authority, profile, 3, "session-" + id);
    }

    /** Comes to the inbox. @return the random id */
    String comes(Actor worker) {
        fixture.doAs(worker, workers::present);
        return fixture.text(
                "SELECT id FROM worker WHERE authority = ? AND user_id = ?", worker.organisation(), worker.userId());
    }

    /** Another node hands over, on a thread of its own. */
    @ActivateRequestContext
    public boolean handOver(String authority, String notification) {
        return fixture.as(Actor.job(authority, Activity.DELIVER), () -> night.handOver(notification));
    }
}
