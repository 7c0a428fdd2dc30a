package org.cpis.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.synthetic.KnownPeople.CHILD_WITH_PLAN;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RoleProfile;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.PolicyDraft;
import org.cpis.organisation.PolicyRefused;
import org.cpis.organisation.PolicyView;
import org.cpis.organisation.SettingMode;
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

/** Policies as data: what an administrator writes holds at the next click. */
@ArquillianTest
class PolicyIT {

    private static final Set<Activity> NOTIFIES = Set.of(Activity.VIEW_AND_NOTIFY);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private PolicyDesk desk;

    @Inject
    private PolicyPreview previews;

    @Inject
    private Lookup lookup;

    @BeforeEach
    void people() {
        fixture.load();
        fixture.givePlan("901", CHILD_WITH_PLAN, PlanType.CPP);
    }

    @Test
    void a_right_that_ends_while_the_page_is_open_is_refused_at_the_click() {
        String child = fixture.idOf(CHILD_WITH_PLAN);
        Actor nurse = at("ZT501", "R8001");
        assertThatThrownBy(() -> fixture.as(nurse, () -> lookup.check(child))).isInstanceOf(NotAllowed.class);
        LocalDate yesterday = fixture.today().minusDays(1);
        String policy = add(draft("ZT5", "MENTAL_HEALTH", "R8001", SettingMode.NOTIFY, yesterday, null));
        ChildView seen = fixture.as(nurse, () -> lookup.check(child));
        assertThat(seen.flags()).isNotEmpty();
        assertThat(fixture.as(nurse, () -> lookup.open(child, seen.consequence()))
                        .plans())
                .isNotEmpty();
        change(policy, draft("ZT5", "MENTAL_HEALTH", "R8001", SettingMode.NOTIFY, yesterday, yesterday));
        assertThatThrownBy(() -> fixture.as(nurse, () -> lookup.open(child, seen.consequence())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void one_role_can_be_closed_where_the_others_may_look() {
        String child = fixture.idOf(CHILD_WITH_PLAN);
        add(draft("ZT601", "", "", SettingMode.NOTIFY, fixture.today(), null));
        add(draft("ZT601", "", "R8010", SettingMode.NONE, fixture.today(), null));
        assertThatThrownBy(() -> fixture.as(at("ZT601", "R8010"), () -> lookup.check(child)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(at("ZT601", "R8001"), () -> lookup.check(child)).flags())
                .isNotEmpty();
    }

    @Test
    void with_both_codes_they_notify_unless_they_say_that_it_is_scheduled_care() {
        String child = fixture.idOf(CHILD_WITH_PLAN);
        add(draft("ZT801", "", "R3000", SettingMode.SILENT, fixture.today(), null));
        Actor both = at("ZT801", "R3000", Set.of(Activity.VIEW_AND_NOTIFY, Activity.VIEW_SILENTLY));
        ChildView seen = fixture.as(both, () -> lookup.check(child));
        assertThat(seen.consequence().mode()).isEqualTo(ViewMode.NOTIFY);
        long told = told(child);
        fixture.as(both, () -> lookup.open(child, seen.scheduled().consequence()));
        assertThat(told(child)).isEqualTo(told);
        fixture.as(both, () -> lookup.open(child, seen.consequence()));
        assertThat(told(child)).isEqualTo(told + 1);
    }

    @Test
    void in_unscheduled_care_nobody_can_choose_to_look_silently() {
        String child = fixture.idOf(CHILD_WITH_PLAN);
        add(draft("ZT801", "", "R3001", SettingMode.NOTIFY, fixture.today(), null));
        Actor both = at("ZT801", "R3001", Set.of(Activity.VIEW_AND_NOTIFY, Activity.VIEW_SILENTLY));
        ChildView seen = fixture.as(both, () -> lookup.check(child));
        assertThat(seen.scheduled()).isEqualTo(seen);
        Consequence silent = new Consequence(ViewMode.SILENT, seen.consequence().authorities());
        assertThatThrownBy(() -> fixture.as(both, () -> lookup.open(child, silent)))
                .isInstanceOf(ConsequenceChanged.class);
        assertThat(fixture.as(both, () -> lookup.open(child, seen.consequence()))
                        .plans())
                .isNotEmpty();
    }

    @Test
    void the_pilot_of_four_trusts_can_be_tried_out_for_its_days() {
        for (String site : Set.of("ZT501", "ZT601", "ZT701", "ZT801")) {
            assertThat(preview(site, "2020-12-13")).isEqualTo(ViewMode.NONE);
            assertThat(preview(site, "2020-12-14")).isEqualTo(ViewMode.NOTIFY);
            assertThat(preview(site, "2021-03-31")).isEqualTo(ViewMode.NOTIFY);
            assertThat(preview(site, "2021-04-01")).isEqualTo(ViewMode.NONE);
        }
    }

    @Test
    void each_change_is_kept_with_who_made_it_and_recorded() {
        String id = add(draft("ZT701", "", "R1000", SettingMode.NOTIFY, fixture.today(), null));
        change(
                id,
                new PolicyDraft(
                        "ZT701", "", "R1000", SettingMode.SILENT, fixture.today(), fixture.today(), "A basis", true));
        PolicyView view = fixture.as(Actors.administrator(), () -> desk.view(id));
        assertThat(view.history()).extracting("mode").containsExactly(SettingMode.SILENT, SettingMode.NOTIFY);
        assertThat(view.history()).extracting("notBrought").containsExactly(true, false);
        assertThat(view.history()).extracting("changedBy").containsOnly("Iris Novak");
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM access_event WHERE action = 'POLICY_CHANGED' AND detail LIKE ?",
                        "policy " + id + "%"))
                .isEqualTo(2);
    }

    @Test
    void a_second_one_for_the_same_people_and_day_is_refused_and_another_day_is_not() {
        PolicyDraft first = draft("ZT801", "", "R2000", SettingMode.NOTIFY, fixture.today(), null);
        add(first);
        assertThatThrownBy(() -> add(first)).isInstanceOf(PolicyRefused.class).hasMessage("policy.fault.TAKEN");
        add(draft("ZT801", "", "R2000", SettingMode.NOTIFY, fixture.today().plusDays(1), null));
        assertThatThrownBy(() -> add(draft("901", "", "", SettingMode.NOTIFY, fixture.today(), null)))
                .hasMessage("policy.fault.ORGANISATION");
    }

    @Test
    void only_the_national_administrator_keeps_policies() {
        assertThatThrownBy(() -> fixture.as(Actors.designated(), desk::all)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(Actors.administrator(), desk::all)).isNotEmpty();
        assertThatThrownBy(() -> fixture.as(Actors.administrator(), () -> desk.view("none")))
                .isInstanceOf(NotFound.class);
    }

    private ViewMode preview(String site, String day) {
        return fixture.as(Actors.administrator(), () -> previews.of(site, "", NOTIFIES, LocalDate.parse(day)))
                .orElseThrow()
                .mode();
    }

    private String add(PolicyDraft draft) {
        return fixture.as(Actors.administrator(), () -> desk.add(draft));
    }

    private void change(String id, PolicyDraft draft) {
        fixture.doAs(Actors.administrator(), () -> desk.change(id, draft));
    }

    private static PolicyDraft draft(
            String organisation, String setting, String role, SettingMode mode, LocalDate from, LocalDate until) {
        return new PolicyDraft(organisation, setting, role, mode, from, until, "A basis for tests", false);
    }

    private long told(String person) {
        return fixture.number("SELECT IFNULL(SUM(openings), 0) FROM notification WHERE person_id = ?", person);
    }

    private static Actor at(String site, String role) {
        return at(site, role, NOTIFIES);
    }

    private static Actor at(String site, String role, Set<Activity> rights) {
        RoleProfile profile = new RoleProfile("9", "S8000:G8000:" + role, "Role", site, "Site", rights);
        return new Actor("555000009001", "Pilot Nurse", profile, 3, "session-pilot");
    }
}
