package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.review.RaisedAlert.OFFICER;
import static org.cpis.review.RaisedAlert.OFFICER_AS_NURSE;
import static org.cpis.review.RaisedAlert.VIEWER;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.WorkingTime;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.Rush;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what with a privacy alert, and how it comes to its end. */
@ArquillianTest
class AlertCaseworkIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RaisedAlert raised;

    @Inject
    private Rush rush;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private AlertCasework casework;

    @Inject
    private DashboardDesk desk;

    @BeforeEach
    void organisations() {
        fixture.load();
    }

    @Test
    void nobody_works_an_alert_about_themself_and_another_reviewer_can() {
        String id = raised.about(OFFICER_AS_NURSE);
        showsNoDetails(id);
        long before = raised.refusals(OFFICER);
        List<Consumer<String>> everything = List.of(
                alerts::read,
                casework::claim,
                one -> casework.note(one, EvidenceKind.OTHER, "All was well."),
                one -> casework.assign(one, OFFICER.userId()),
                casework::signOff,
                one -> casework.reopen(one, "Again."));
        everything.forEach(act -> assertThatThrownBy(() -> fixture.doAs(OFFICER, () -> act.accept(id)))
                .isInstanceOf(NotFound.class));
        assertThat(raised.refusals(OFFICER)).isEqualTo(before + everything.size());
        fixture.doAs(Actors.designated(), () -> casework.claim(id));
        assertThat(raised.state(id)).isEqualTo("INVESTIGATING");
        assertThatThrownBy(() -> fixture.doAs(Actors.designated(), () -> casework.assign(id, OFFICER.userId())))
                .as("not to the one whom it is about")
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_figure_of_open_alerts_has_none_about_whoever_looks() {
        String id = raised.about(OFFICER_AS_NURSE);
        raised.about(RaisedAlert.VIEWER);
        assertThat(figured(OFFICER)).isNotEmpty().doesNotContain(id);
        assertThat(figured(Actors.designated())).contains(id);
        for (Actor reader : List.of(OFFICER, Actors.designated())) {
            assertThat(desk.read(reader, desk.week(reader, RaisedAlert.SITE)).alertKinds().stream()
                            .mapToLong(line -> line.count(DashFigure.ALERTS))
                            .sum())
                    .isEqualTo(figured(reader).size());
        }
    }

    private List<String> figured(Actor reader) {
        DashChoice all = new DashChoice(DashFigure.ALERTS, desk.week(reader, RaisedAlert.SITE), DashBy.ALL, null);
        return desk.behind(reader, all).stream().map(DashRow::id).toList();
    }

    private void showsNoDetails(String id) {
        assertThat(page(OFFICER, AlertFilter.ALL_OPEN))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .matches(row -> row.isAboutYou() && row.userName() == null && row.evidence() == null);
        assertThat(page(OFFICER, new AlertFilter(AlertState.OPEN, null, false, false)))
                .noneMatch(row -> row.id().equals(id));
    }

    @Test
    void an_alert_of_another_trust_looks_like_a_missing_one() {
        String id = raised.about(VIEWER);
        assertThat(page(Actors.privacyOfficer(), AlertFilter.ALL_OPEN))
                .noneMatch(row -> row.id().equals(id));
        assertThatThrownBy(() -> fixture.as(Actors.privacyOfficer(), () -> alerts.read(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(Actors.privacyOfficer(), () -> casework.claim(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(Actors.nurse(), () -> alerts.read(id)))
                .isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(OFFICER, () -> alerts.read(id)).row().userName()).isEqualTo("Odette Quill");
    }

    @Test
    void of_many_who_claim_at_once_one_has_it_and_the_others_hear_who() throws Exception {
        String id = raised.about(VIEWER);
        rush.oneWins(Actors::officerOfZt3, () -> {
            try {
                casework.claim(id);
                return null;
            } catch (AlertTaken taken) {
                return taken.owner();
            }
        });
        assertThat(raised.steps(id)).containsExactly("CLAIMED");
    }

    @Test
    void one_wins_a_claim_and_the_other_hears_who() {
        String id = raised.about(VIEWER);
        fixture.doAs(OFFICER, () -> casework.claim(id));
        assertThatThrownBy(() -> fixture.doAs(Actors.designated(), () -> casework.claim(id)))
                .isInstanceOfSatisfying(
                        AlertTaken.class, taken -> assertThat(taken.owner()).isEqualTo(OFFICER.name()));
        page(Actors.designated(), AlertFilter.ALL_OPEN); // reading makes a reviewer known
        fixture.doAs(OFFICER, () -> casework.assign(id, Actors.designated().userId()));
        assertThat(page(Actors.designated(), new AlertFilter(null, null, true, false)))
                .extracting(AlertRow::id)
                .contains(id);
        assertThat(raised.steps(id)).containsExactly("CLAIMED", "ASSIGNED");
    }

    @Test
    void it_closes_with_evidence_and_an_outcome_only() {
        String id = raised.about(VIEWER);
        fixture.doAs(OFFICER, () -> casework.claim(id));
        refused("alert.fault.evidence", OFFICER, () -> casework.conclude(id, AlertOutcome.JUSTIFIED, "On duty."));
        fixture.doAs(OFFICER, () -> casework.note(id, EvidenceKind.ROTA, "On duty that night."));
        refused("alert.fault.owner", Actors.designated(), () -> casework.conclude(id, AlertOutcome.JUSTIFIED, "Yes."));
        fixture.doAs(OFFICER, () -> casework.conclude(id, AlertOutcome.JUSTIFIED, "On duty."));
        assertThat(raised.state(id)).isEqualTo("CLOSED JUSTIFIED");
        assertThatThrownBy(() -> fixture.tamper("UPDATE privacy_alert SET outcome = NULL WHERE id = ?", id))
                .hasMessageContaining("privacy_alert_ended");
        fixture.doAs(OFFICER, () -> casework.reopen(id, "The rota was wrong."));
        refused("alert.fault.evidence", OFFICER, () -> casework.conclude(id, AlertOutcome.JUSTIFIED, "On duty."));
        assertThat(raised.steps(id)).containsExactly("CLAIMED", "NOTED", "CLOSED", "REOPENED");
    }

    @Test
    void what_is_grave_needs_another_reviewer_and_what_is_unexplained_the_region() {
        String id = raised.about(VIEWER);
        fixture.doAs(OFFICER, () -> casework.claim(id));
        fixture.doAs(OFFICER, () -> casework.note(id, EvidenceKind.SPOKE_TO_USER, "Says nothing."));
        refused("alert.fault.escalate", OFFICER, () -> casework.conclude(id, AlertOutcome.UNEXPLAINED, "No reason."));
        fixture.doAs(OFFICER, () -> casework.escalate(id, "What now?"));
        fixture.doAs(OFFICER, () -> casework.conclude(id, AlertOutcome.UNEXPLAINED, "No reason."));
        assertThat(raised.state(id)).isEqualTo("SIGN_OFF UNEXPLAINED");
        refused("alert.fault.ownProposal", OFFICER, () -> casework.signOff(id));
        fixture.doAs(Actors.designated(), () -> casework.sendBack(id, "Ask the ward."));
        fixture.doAs(OFFICER, () -> casework.conclude(id, AlertOutcome.NOT_JUSTIFIED, "Access ended."));
        fixture.doAs(Actors.designated(), () -> casework.signOff(id));
        assertThat(raised.state(id)).isEqualTo("CLOSED NOT_JUSTIFIED");
        assertThat(raised.steps(id))
                .containsExactly("CLAIMED", "NOTED", "ESCALATED", "PROPOSED", "SENT_BACK", "PROPOSED", "SIGNED_OFF");
    }

    @Test
    void the_clock_runs_in_working_days_of_the_kind() {
        WorkingTime usual = new WorkingTime(OfficeHours.USUAL);
        Instant before = fixture.clock().instant();
        String id = raised.about(VIEWER);
        Instant after = fixture.clock().instant();
        assertThat(fixture.as(OFFICER, () -> alerts.read(id)).row().dueAt())
                .isBetween(
                        usual.after(before, usual.days(2)).minusMillis(1),
                        usual.after(after, usual.days(2)).plusMillis(1));
    }

    private List<AlertRow> page(Actor reviewer, AlertFilter filter) {
        return fixture.as(reviewer, () -> alerts.page(filter, null));
    }

    private void refused(String key, Actor reviewer, Runnable what) {
        assertThatThrownBy(() -> fixture.doAs(reviewer, what))
                .isInstanceOf(AlertNotPossible.class)
                .hasMessage(key);
    }
}
