package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.RoleProfile;
import org.cpis.lookup.MissedAppointments;
import org.cpis.lookup.OpenedRecord;
import org.cpis.organisation.PolicyDesk;
import org.cpis.organisation.PolicyDraft;
import org.cpis.organisation.SettingMode;
import org.cpis.platform.NotFound;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.NumberStory;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture of the visits as social care sees it, and what of it reaches the clinician. */
@ArquillianTest
class VisitsIT {

    private static final Duration WEEK = Duration.ofDays(7);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Visited visited;

    @Inject
    private NumberStory story;

    @Inject
    private Visits visits;

    @Inject
    private Additions additions;

    @Inject
    private MissedAppointments missed;

    @Inject
    private PolicyDesk policies;

    private NhsNumber child;

    @BeforeEach
    void a_child() {
        child = visited.child();
    }

    @Test
    void silent_reads_are_numbers_never_rows_and_notices_are_of_their_own_kind() {
        visited.open(Actors.nurse(), child, WEEK);
        Actor school = Actors.at("ZT201", Activity.VIEW_SILENTLY);
        OpenedRecord silent = visited.open(school, child);
        visited.open(Actors.gp(), child);
        fixture.doAs(school, () -> missed.tell(silent.eventId(), fixture.today()));
        VisitsView view = picture();
        assertThat(view.visits()).extracting(Visit::kind).containsExactly(VisitKind.NOT_BROUGHT, VisitKind.OPENED);
        assertThat(view.visits()).extracting(Visit::organisation).doesNotContain("Organisation ZT401");
        assertThat(view.visits().get(1).setting()).isEqualTo("EMERGENCY_DEPARTMENT");
        assertThat(view.visits().get(1).region()).isEqualTo("Demo Region North");
        assertThat(view.months().stream().mapToInt(VisitMonth::silent)).containsOnlyOnce(2);
        assertThat(view.months().stream().mapToInt(VisitMonth::visits).sum()).isOne();
        assertThat(silent.patterns()).isEmpty();
    }

    @Test
    void the_third_view_fires_for_both_sides_until_one_was_the_wrong_patient() {
        visited.open(Actors.nurse(), child, WEEK.multipliedBy(2));
        OpenedRecord second = visited.open(Actors.midwife(), child, Duration.ofHours(1));
        assertThat(rules(second.patterns())).isEmpty();
        OpenedRecord third = visited.open(Actors.nurse(), child);
        assertThat(rules(third.patterns())).containsExactly(VisitRule.REPEATED, VisitRule.RISING);
        assertThat(third.patterns().get(0).visits())
                .isEqualTo(picture().visits())
                .hasSize(3);
        assertThat(rules(picture().patterns())).containsExactly(VisitRule.REPEATED, VisitRule.RISING);
        fixture.as(Actors.midwife(), () -> additions.mark(second.eventId(), Mark.WRONG_PATIENT));
        VisitsView corrected = picture();
        assertThat(corrected.patterns()).isEmpty();
        assertThat(corrected.visits()).extracting(Visit::kind).contains(VisitKind.WRONG_PATIENT);
        assertThat(visited.open(Actors.nurse(), child).patterns())
                .as("the same view, counted once")
                .isEmpty();
    }

    @Test
    void only_the_authority_that_was_told_reads_it_and_each_reading_is_recorded() {
        OpenedRecord opened = visited.open(Actors.nurse(), child);
        String id = visited.told(child);
        assertThatThrownBy(() -> fixture.as(Actors.socialWorker(), () -> visits.of(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> visits.of(id)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(Actors.midwife(), () -> visits.patterns(opened.eventId(), List.of())))
                .as("somebody else's opening")
                .isInstanceOf(NotFound.class);
        assertThat(fixture.as(Actors.nurse(), () -> visits.patterns(opened.eventId(), List.of("907"))))
                .isEmpty();
        assertThat(picture().visits()).hasSize(1);
        assertThat(fixture.texts(
                        "SELECT detail FROM access_event WHERE action = 'VISITS_READ' AND person_id = ?",
                        story.idOf(child)))
                .containsExactly("1 visits, 0 patterns");
    }

    @Test
    void views_under_an_old_number_never_stand_beside_those_under_the_new_one() {
        visited.open(Actors.nurse(), child, WEEK);
        visited.open(Actors.midwife(), child, WEEK);
        NhsNumber current = Visited.another();
        story.index(story.is(current, PersonStatus.ACTIVE), story.supersededBy(child, current));
        child = current;
        assertThat(picture().visits()).isEmpty();
        OpenedRecord first = visited.open(Actors.nurse(), current);
        assertThat(first.patterns()).isEmpty();
        assertThat(picture().visits()).hasSize(1);
    }

    @Test
    void of_a_record_that_became_sensitive_nothing_is_shown() {
        visited.open(Actors.nurse(), child);
        assertThat(picture().isShown()).isTrue();
        story.index(story.is(child, PersonStatus.SENSITIVE));
        VisitsView view = picture();
        assertThat(view.isShown()).isFalse();
        assertThat(view.visits()).isEmpty();
        assertThat(view.months()).isEmpty();
    }

    @Test
    void a_sexual_health_clinic_keeps_its_name_here_and_among_the_last_views() {
        fixture.as(
                Actors.administrator(),
                () -> policies.add(new PolicyDraft(
                        "ZT601", "", "R4601", SettingMode.NOTIFY, LocalDate.of(2026, 1, 1), null, "Tests", false)));
        visited.open(clinic(), child, Duration.ofHours(1));
        OpenedRecord opened = visited.open(Actors.nurse(), child);
        assertThat(opened.history()).extracting("organisation").containsExactly("Organisation ZT101", null);
        VisitsView view = picture();
        assertThat(view.visits()).extracting(Visit::organisation).containsExactly("Organisation ZT101", null);
        assertThat(view.visits().get(1).setting()).isNull();
        assertThat(rules(opened.patterns())).containsExactly(VisitRule.REGIONS, VisitRule.OUT_OF_AREA);
        assertThat(rules(view.patterns())).isEqualTo(rules(opened.patterns()));
    }

    private static Actor clinic() {
        RoleProfile profile = new RoleProfile(
                "9", "S8000:G8000:R4601", "Role", "ZT601", "The Clinic", Set.of(Activity.VIEW_AND_NOTIFY));
        return new Actor("555000009601", "Clinic Nurse", profile, 3, "session-clinic");
    }

    private VisitsView picture() {
        return fixture.as(Visited.worker(), () -> visits.of(visited.told(child)));
    }

    private static List<VisitRule> rules(List<VisitPattern> patterns) {
        return patterns.stream().map(VisitPattern::rule).toList();
    }
}
