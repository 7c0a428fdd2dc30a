package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies on a worker's desk: drafts, templates, rules of the authority, the case record. */
@ArquillianTest
class CaseworkDeskIT {

    private static final FollowUpDraft CALLED = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang.");
    private static final Actor WORKER = Actors.socialWorker(61);
    private static final Actor OTHER = Actors.socialWorker(62);
    private static final Actor MANAGER = Actors.manager(61);

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private Desk desk;

    @Inject
    private Inbox inbox;

    @Inject
    private Casework casework;

    @Inject
    private Afterwork afterwork;

    @Inject
    private KeptDrafts drafts;

    @Inject
    private NoteTemplates templates;

    @Inject
    private AuthorityChoices choices;

    @Inject
    private Sightings sightings;

    private String id;

    @BeforeEach
    void a_claimed_notification() {
        id = desk.notification();
        fixture.doAs(WORKER, () -> casework.claim(id));
    }

    @AfterEach
    void nothing_stays_open() {
        desk.clear(id);
    }

    @Test
    void a_draft_is_its_authors_alone_and_goes_when_it_is_recorded() {
        long told = rows("FOLLOW_UP_DRAFTED");
        keep(WORKER, Map.of("note", "Rang", "contact", " "));
        keep(WORKER, Map.of("note", "Rang the ward \"4\"", "way", "PHONE"));
        assertThat(rows("FOLLOW_UP_DRAFTED")).as("the first time only").isEqualTo(told + 1);
        assertThat(draft(WORKER)).hasValue(Map.of("note", "Rang the ward \"4\"", "way", "PHONE"));
        assertThat(draft(OTHER)).isEmpty();
        keep(OTHER, Map.of("note", "Mine"));
        Actor foreign = Actors.socialWorkerOf902();
        assertThatThrownBy(() -> draft(foreign)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep(foreign, Map.of())).isInstanceOf(NotFound.class);
        Instant begun = fixture.clock().instant();
        fixture.doAs(WORKER, () -> casework.followUp(id, CALLED));
        assertThat(draft(WORKER)).isEmpty();
        fixture.as(WORKER, () -> drafts.keep(id, Map.of("note", "Rang"), begun));
        assertThat(draft(WORKER)).as("on its way while it was recorded").isEmpty();
        keep(WORKER, Map.of("note", "Then rang the school"));
        assertThat(draft(WORKER)).isPresent();
        assertThat(draft(OTHER)).isPresent();
        fixture.doAs(WORKER, () -> casework.close(id, CALLED));
        assertThat(draft(OTHER)).as("nobody records there any more").isEmpty();
    }

    @Test
    void templates_are_kept_by_managers_and_used_by_workers_of_one_authority() {
        TemplateDraft draft = new TemplateDraft("Ward rung (IT)", "Rang the ward.");
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> templates.add(draft)))
                .isInstanceOf(NotAllowed.class);
        fixture.doAs(MANAGER, () -> templates.add(draft));
        TemplateRow row = offered().orElseThrow();
        assertThat(row.text()).isEqualTo("Rang the ward.");
        Actor foreign = Actors.at("902", Activity.WORK_INBOX, Activity.MANAGE_TEAM);
        assertThat(fixture.as(foreign, templates::own))
                .extracting(TemplateRow::id)
                .doesNotContain(row.id());
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> templates.remove(row.id())))
                .isInstanceOf(NotFound.class);
        fixture.doAs(MANAGER, () -> templates.change(row.id(), new TemplateDraft("Ward rung (IT)", "Rang ward 4.")));
        assertThat(offered().orElseThrow().text()).isEqualTo("Rang ward 4.");
        TemplateDraft named = new TemplateDraft("Ward rung (IT)", "Rang for 999 000 0018.");
        assertThatThrownBy(() -> fixture.doAs(MANAGER, () -> templates.change(row.id(), named)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        fixture.doAs(MANAGER, () -> templates.remove(row.id()));
        assertThat(offered()).isEmpty();
    }

    @Test
    void of_two_managers_who_decide_the_second_is_told() {
        AuthorityChoice first = decided(true, 0);
        assertThatThrownBy(() -> fixture.doAs(WORKER, () -> choices.decide(first)))
                .isInstanceOf(NotAllowed.class);
        fixture.doAs(MANAGER, () -> choices.decide(first));
        assertThatThrownBy(() -> fixture.doAs(MANAGER, () -> choices.decide(first)))
                .isInstanceOf(ChangedMeanwhile.class);
        AuthorityChoice held = fixture.as(WORKER, choices::own);
        fixture.doAs(MANAGER, () -> choices.decide(decided(false, held.version())));
        assertThat(fixture.as(WORKER, choices::own).tellSeen()).isFalse();
        Actor foreign = Actors.socialWorkerOf902();
        assertThat(fixture.as(foreign, choices::own).tellSeen()).isTrue();
    }

    @Test
    void health_is_told_that_a_view_was_seen_unless_the_authority_does_not_want_that() {
        String child = fixture.text("SELECT person_id FROM notification WHERE id = ?", id);
        assertThat(seen(child)).contains("Northbrook Demo Council");
        fixture.doAs(MANAGER, () -> choices.decide(decided(false, 0)));
        assertThat(seen(child)).doesNotContain("Northbrook Demo Council");
    }

    @Test
    void the_case_is_recorded_by_the_owner_and_by_everybody_once_it_is_closed() {
        CaseRecord where = new CaseRecord("LL/417", fixture.today());
        assertThatThrownBy(() -> fixture.doAs(OTHER, () -> afterwork.recordCase(id, where)))
                .isInstanceOf(NotPossible.class);
        fixture.doAs(WORKER, () -> afterwork.recordCase(id, where));
        fixture.doAs(WORKER, () -> casework.close(id, CALLED));
        CaseRecord better = new CaseRecord("LL/418", fixture.today());
        fixture.doAs(OTHER, () -> afterwork.recordCase(id, better));
        NotificationView item = fixture.as(OTHER, () -> inbox.read(id));
        assertThat(item.state().caseReference()).isEqualTo("LL/418");
        String day = DateTimeFormatter.ofPattern("dd-MMM-yyyy", Locale.ENGLISH).format(fixture.today());
        assertThat(item.history())
                .filteredOn(entry -> entry.step() == Step.CASE_RECORDED)
                .extracting(FollowUpRow::note)
                .containsExactly("LL/417, " + day, "LL/418, " + day + ". Before: LL/417, " + day);
        CaseRecord tomorrow = new CaseRecord("LL/418", fixture.today().plusDays(1));
        assertThatThrownBy(() -> fixture.doAs(OTHER, () -> afterwork.recordCase(id, tomorrow)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void earlier_notifications_about_the_child_stand_on_the_page_of_the_later_one() {
        String later = desk.notification(Actors.nurse(61));
        List<EarlierItem> earlier =
                fixture.as(WORKER, () -> inbox.read(later)).around().earlier();
        assertThat(earlier.get(0).id()).isEqualTo(id);
        assertThat(fixture.as(WORKER, () -> inbox.read(id)).around().earlier())
                .extracting(EarlierItem::id)
                .doesNotContain(later);
        desk.clear(later);
    }

    private Optional<Map<String, String>> draft(Actor actor) {
        return fixture.as(actor, () -> drafts.own(id)).map(KeptDraft::typed);
    }

    private void keep(Actor actor, Map<String, String> typed) {
        fixture.as(actor, () -> drafts.keep(id, typed, fixture.clock().instant()));
    }

    private Optional<TemplateRow> offered() {
        return fixture.as(WORKER, templates::own).stream()
                .filter(row -> row.title().equals("Ward rung (IT)"))
                .findFirst();
    }

    private List<String> seen(String child) {
        return fixture.as(Actors.nurse(), () -> sightings.of(child)).stream()
                .map(Sighting::authorityName)
                .toList();
    }

    private static AuthorityChoice decided(boolean tellSeen, int version) {
        return new AuthorityChoice(SignOffRules.OFF, Referral.NONE, tellSeen, null, null, version);
    }

    private long rows(String action) {
        return fixture.number("SELECT COUNT(*) FROM access_event WHERE action = ?", action);
    }
}
