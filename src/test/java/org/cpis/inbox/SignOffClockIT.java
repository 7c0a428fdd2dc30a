package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.cpis.identity.Actor;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What waits for a manager of authority 903 has a clock, which is the managers'. */
@ArquillianTest
class SignOffClockIT {

    private static final Actor WORKER = LateItems.WORKER;
    private static final FollowUpDraft CALLED = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private LateItems items;

    @Inject
    private RoutingStory story;

    @Inject
    private Casework casework;

    @Inject
    private Pauses pauses;

    @Inject
    private SignOffs signOffs;

    @Inject
    private AuthorityChoices choices;

    @Inject
    private Organisations organisations;

    @Inject
    private Worklist worklist;

    private Actor manager;
    private String id;

    @BeforeEach
    void one_that_waits() {
        fixture.load();
        manager = story.manager("903");
        items.worker("WORKER", WORKER.userId());
        items.worker("MANAGER", "manager");
        items.worker("SERVICE_MANAGER", "chief");
        rules(new SignOffRules(false, true, false, 7, 18));
        id = items.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
        assertThat(fixture.as(WORKER, () -> casework.close(id, CALLED))).containsExactly(SignOff.YOUNG);
    }

    @AfterEach
    void nobody_is_told_any_more() {
        items.nobodyIsKnown();
        rules(SignOffRules.OFF);
    }

    @Test
    void it_is_due_at_the_end_of_the_next_office_day() {
        OfficeHours hours = fixture.as(manager, () -> organisations.hoursOf("903"));
        LocalDate next = OfficeHours.nextWorkingDay(fixture.today());
        LocalTime closes = hours.on(next).orElseThrow().closes();
        Instant due = next.atTime(closes).atZone(SystemClock.LONDON).toInstant();
        assertThat(fixture.as(manager, signOffs::waiting))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.dueAt()).isEqualTo(due));
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> pauses.pause(id, "On holiday")))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void it_climbs_from_manager_to_service_manager_and_its_owner_is_not_reminded() {
        items.due(id, 1);
        items.run();
        assertThat(items.escalations(id)).isEmpty();
        items.due(id, -1);
        items.run();
        items.run();
        assertThat(items.letters(id)).containsExactly("OVERDUE manager@council.example");
        InboxFilter late = new InboxFilter(Whose.ALL, null, null, null, null, true, null, null, null, InboxOrder.DUE);
        assertThat(MadeRows.ids(fixture.as(WORKER, () -> worklist.first(late)))).contains(id);
        items.due(id, -60 * 24 * 30);
        items.run();
        assertThat(items.letters(id))
                .containsExactly("OVERDUE chief@council.example", "OVERDUE manager@council.example");
    }

    @Test
    void its_clock_ends_with_the_managers_yes_and_goes_back_to_the_owner_with_a_no() {
        fixture.doAs(manager, () -> signOffs.sendBack(id, "Ring again"));
        assertThat(clock()).isEqualTo("TRIAGE");
        fixture.as(WORKER, () -> casework.close(id, CALLED));
        assertThat(clock()).isEqualTo("SIGN_OFF");
        fixture.doAs(manager, () -> signOffs.signOff(id));
        assertThat(clock()).isEqualTo("NONE");
        assertThat(fixture.number("SELECT COUNT(*) FROM notification WHERE id = ? AND due_at = triage_by", id))
                .as("the closed keep their place in their list")
                .isOne();
        items.due(id, -60 * 24 * 30);
        items.run();
        assertThat(items.letters(id)).isEmpty();
    }

    private String clock() {
        return fixture.text("SELECT clock FROM notification WHERE id = ?", id);
    }

    private void rules(SignOffRules rules) {
        int version = fixture.as(manager, choices::own).version();
        AuthorityChoice choice = new AuthorityChoice(rules, Referral.NONE, true, null, null, version);
        fixture.doAs(manager, () -> choices.decide(choice));
    }
}
