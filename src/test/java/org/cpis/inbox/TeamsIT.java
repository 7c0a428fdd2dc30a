package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.cpis.delivery.DigestHours;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.platform.NotFound;
import org.cpis.support.Actors;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.upload.AllocationImport;
import org.cpis.upload.IndexAnswer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Teams, workers, cover and allocated workers of authority 954; 955 is another one.
 *
 * <p>Size: one deployment, since each costs the check three seconds.
 */
@ArquillianTest
class TeamsIT {

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private RoutingStory story;

    @Inject
    private Teams teams;

    @Inject
    private RoutingDesk routing;

    @Inject
    private WorkerDesk desk;

    @Inject
    private PassOn passing;

    @Inject
    private Casework casework;

    @Inject
    private Allocations allocations;

    @Inject
    private Worklist worklist;

    @Inject
    private AllocationImport systems;

    private Actor manager;
    private Actor foreign;

    @BeforeEach
    void authorities() {
        fixture.load();
        story.authority("954");
        story.authority("955");
        manager = story.manager("954");
        foreign = story.manager("955");
    }

    @Test
    void managers_keep_the_teams_of_their_own_authority() {
        fixture.doAs(manager, () -> teams.add("N1", "North"));
        String id = team("N1").id();
        assertThatThrownBy(() -> fixture.doAs(manager, () -> teams.add("n1", "Twice")))
                .isInstanceOf(TeamNotPossible.class);
        fixture.doAs(foreign, () -> teams.add("N1", "Also North"));
        fixture.doAs(manager, () -> teams.change(id, "Northern", null));
        assertThat(team("N1").name()).isEqualTo("Northern");
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> teams.change(id, "Taken", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(story.worker("954", 1), () -> teams.close(id)))
                .isInstanceOf(NotAllowed.class);
        RoutingRules named = new RoutingRules(Map.of(Circumstance.ENDED, new Destination(Queue.TEAM, "N1")));
        fixture.doAs(manager, () -> routing.save(named, 0));
        assertThatThrownBy(() -> fixture.doAs(manager, () -> teams.close(id))).isInstanceOf(TeamNotPossible.class);
        int shown = fixture.as(manager, routing::read).shown();
        fixture.doAs(manager, () -> routing.save(RoutingRules.USUAL, shown));
        fixture.doAs(manager, () -> teams.close(id));
        assertThat(team("N1").closed()).isTrue();
    }

    @Test
    void workers_of_a_team_see_what_waits_in_the_queue_that_it_works() {
        fixture.doAs(manager, () -> teams.add("BABIES", "Babies"));
        String id = team("BABIES").id();
        assertThatThrownBy(() -> fixture.doAs(manager, () -> teams.change(id, "Babies", Queue.TEAM)))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
        Actor worker = story.worker("954", 20);
        String self = story.comes(worker);
        int before = shown(manager, self);
        WorkerDraft ofTheTeam = new WorkerDraft("BABIES", WorkerLevel.WORKER, null, null, null, null, null);
        fixture.doAs(manager, () -> desk.change(self, ofTheTeam, before));
        String child = story.child();
        story.plan("954", child, "UCPP", null, "S1");
        String item = story.open("954", child, "10:00");
        assertThat(story.way(item)).startsWith("PRE_BIRTH ");
        assertThat(usual(worker)).doesNotContain(item);
        fixture.doAs(manager, () -> teams.change(id, "Babies", Queue.PRE_BIRTH));
        assertThat(usual(worker)).contains(item);
        fixture.doAs(story.worker("954", 21), () -> casework.claim(item));
        assertThat(usual(worker)).doesNotContain(item);
    }

    private List<String> usual(Actor worker) {
        return MadeRows.ids(fixture.as(worker, () -> worklist.first(InboxFilter.USUAL)));
    }

    @Test
    void codes_that_the_plans_name_are_offered_until_they_are_listed() {
        String child = story.child();
        story.plan("954", child, "CPP", null, "S1");
        story.plan("955", child, "CPP", null, "X1");
        assertThat(fixture.as(manager, teams::unlisted)).contains("S1").doesNotContain("X1");
        fixture.doAs(manager, () -> teams.add("S1", "South"));
        assertThat(fixture.as(manager, teams::unlisted)).doesNotContain("S1");
    }

    @Test
    void a_code_is_the_same_in_small_letters_and_in_large_ones() {
        story.authority("958");
        Actor other = story.manager("958");
        String child = story.child();
        story.plan("958", child, "CPP", null, "South-9");
        story.plan("958", story.child(), "CPP", null, "SOUTH-9");
        String inTheNorth = story.child();
        story.plan("958", inTheNorth, "CPP", null, "north-9");
        fixture.doAs(other, () -> teams.add("NORTH-9", "North"));
        List<String> unlisted = fixture.as(other, teams::unlisted);
        assertThat(unlisted).singleElement().satisfies(code -> assertThat(code).isEqualToIgnoringCase("South-9"));
        fixture.doAs(other, teams::addUnlisted);
        assertThat(fixture.as(other, teams::unlisted)).isEmpty();
        assertThat(story.way(story.open("958", inTheNorth, "10:00"))).isEqualTo("TEAM UNALLOCATED NORTH-9 -");
        assertThat(story.way(story.open("958", child, "10:00")))
                .isEqualTo("TEAM UNALLOCATED " + unlisted.get(0) + " -");
    }

    @Test
    void workers_say_when_they_are_away_and_managers_say_the_rest() {
        Actor worker = story.worker("954", 1);
        String id = story.comes(worker);
        String other = story.comes(story.worker("954", 2));
        String cover = story.worker("954", 2).userId();
        LocalDate today = fixture.today();
        WorkerDraft draft = new WorkerDraft(
                "S1",
                WorkerLevel.SERVICE_MANAGER,
                "w@council.example",
                new DigestHours(List.of(13, 9)),
                today,
                today.plusDays(3),
                cover,
                null);
        int own = shown(worker, id);
        fixture.doAs(worker, () -> desk.change(id, draft, own));
        WorkerView away = fixture.as(worker, () -> desk.read(id));
        assertThat(away.there()).isFalse();
        assertThat(away.cover().userId()).isEqualTo(cover);
        assertThat(away.row().emailHours()).isEqualTo("9,13");
        assertThat(away.row().level()).isEqualTo(WorkerLevel.WORKER);
        assertThat(away.row().teamCode()).isNull();
        assertThatThrownBy(() -> fixture.as(worker, () -> desk.read(other))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.as(foreign, () -> desk.read(id))).isInstanceOf(NotFound.class);
        int before = shown(manager, id);
        fixture.doAs(manager, () -> desk.change(id, draft, before));
        assertThat(fixture.as(manager, () -> desk.read(id)).row().level()).isEqualTo(WorkerLevel.SERVICE_MANAGER);
        assertThatThrownBy(() -> fixture.doAs(manager, () -> desk.change(id, draft, before)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void all_that_a_leaver_has_open_goes_to_the_cover_in_one_step_and_nothing_when_the_number_changed() {
        Actor leaver = story.worker("954", 5);
        String id = story.comes(leaver);
        story.comes(story.worker("954", 6));
        String first = claimed(leaver);
        String second = claimed(leaver);
        assertThatThrownBy(() -> fixture.as(manager, () -> passing.all(id, 2, 0)))
                .as("is there")
                .isInstanceOf(ChangedMeanwhile.class);
        WorkerDraft gone = new WorkerDraft(
                null,
                WorkerLevel.WORKER,
                null,
                null,
                null,
                story.worker("954", 6).userId(),
                fixture.today());
        int before = shown(manager, id);
        fixture.doAs(manager, () -> desk.change(id, gone, before));
        assertThatThrownBy(() -> fixture.as(leaver, () -> passing.all(id, 2, 0)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> fixture.as(manager, () -> passing.all(id, 1, 0)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(owner(first)).isEqualTo(leaver.name());
        assertThat(fixture.as(manager, () -> passing.all(id, 2, 0))).isEqualTo(2);
        assertThat(owner(first)).isEqualTo(owner(second)).isEqualTo("Worker 6 of 954");
        assertThat(fixture.number(
                        "SELECT COUNT(*) FROM follow_up WHERE step = 'COVERED' AND notification_id IN (?, ?)",
                        first,
                        second))
                .isEqualTo(2);
    }

    @Test
    void owners_allocate_themselves_and_managers_anybody() {
        Actor owner = story.worker("954", 8);
        Actor other = story.worker("954", 9);
        story.comes(owner);
        story.comes(other);
        String item = claimed(owner);
        assertThatThrownBy(() -> fixture.doAs(owner, () -> allocations.allocate(item, other.userId())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(other, () -> allocations.allocate(item, other.userId())))
                .isInstanceOf(NotFound.class);
        fixture.doAs(owner, () -> allocations.allocate(item, owner.userId()));
        assertThat(allocated(item)).isEqualTo(owner.userId());
        assertThatThrownBy(() -> fixture.doAs(other, () -> allocations.allocate(item, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> fixture.doAs(foreign, () -> allocations.allocate(item, null)))
                .isInstanceOf(NotFound.class);
        fixture.doAs(manager, () -> allocations.allocate(item, other.userId()));
        assertThat(allocated(item)).isEqualTo(other.userId());
        fixture.doAs(manager, () -> allocations.allocate(item, null));
        assertThat(allocated(item)).isNull();
    }

    @Test
    void a_system_allocates_line_by_line_and_learns_nothing_about_strangers() {
        Actor worker = story.worker("954", 11);
        story.comes(worker);
        String own = story.child();
        story.plan("954", own, "LAC", null, null);
        String strange = story.child();
        story.plan("955", strange, "LAC", null, null);
        String list = "nhs_number,user_id\n" + own + "," + worker.userId() + "\n" + strange + "," + worker.userId()
                + "\n9990000999," + worker.userId() + "\n" + own + ",nobody\n";
        long before = fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'ALLOCATION_CHANGED'");
        IndexAnswer answer = put("954", list);
        put("954", list);
        assertThat(answer.loaded()).isEqualTo(1);
        assertThat(answer.refused()).extracting(IndexAnswer.RefusedLine::line).containsExactly(3L, 4L, 5L);
        assertThat(answer.refused().get(0).message()).doesNotContain(strange);
        assertThat(fixture.number("SELECT COUNT(*) FROM access_event WHERE action = 'ALLOCATION_CHANGED'"))
                .isEqualTo(before + 1);
        String held = "SELECT user_id FROM allocation WHERE person_id = ?";
        assertThat(fixture.text(held, story.personId(own))).isEqualTo(worker.userId());
        assertThat(fixture.text(held, story.personId(strange))).isNull();
        assertThat(put("954", "nhs_number\n" + own + "\n").loaded()).isZero();
        assertThat(put("954", "nhs_number,user_id\n" + own + ",\n").loaded()).isEqualTo(1);
        assertThat(fixture.text(held, story.personId(own))).isNull();
        assertThatThrownBy(() -> put("955", list)).isInstanceOf(NotFound.class);
    }

    private IndexAnswer put(String authority, String list) {
        return fixture.as(
                Actors.feedOf("954"),
                () -> systems.put(authority, new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8))));
    }

    private String claimed(Actor worker) {
        String child = story.child();
        story.plan("954", child, "CPP", null, null);
        String item = story.open("954", child, "10:00");
        fixture.doAs(worker, () -> casework.claim(item));
        return item;
    }

    private int shown(Actor actor, String id) {
        return fixture.as(actor, () -> desk.read(id)).shown();
    }

    private TeamRow team(String code) {
        return fixture.as(manager, teams::own).stream()
                .filter(team -> team.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String owner(String item) {
        return fixture.text("SELECT owner_name FROM notification WHERE id = ?", item);
    }

    private String allocated(String item) {
        return fixture.text(
                "SELECT a.user_id FROM allocation a JOIN notification n ON n.person_id = a.person_id WHERE n.id = ?",
                item);
    }
}
