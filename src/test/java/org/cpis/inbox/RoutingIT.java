package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cpis.identity.Actor;
import org.cpis.identity.NotAllowed;
import org.cpis.inbox.batch.HandOver;
import org.cpis.platform.SystemClock;
import org.cpis.support.Fixture;
import org.cpis.support.InContainer;
import org.cpis.support.TestTime;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Where notifications go: by day, at night and from the night to the day; by the usual rules and by an authority's own.
 *
 * <p>Size: one deployment, since each costs the check three seconds.
 */
@ArquillianTest
class RoutingIT {

    private static final int NODES = 8;
    private static final FollowUpDraft RANG = new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Rang the ward.");

    @Deployment
    static WebArchive portal() {
        return InContainer.shared();
    }

    @Inject
    private Fixture fixture;

    @Inject
    private TestTime time;

    @Inject
    private RoutingStory story;

    @Inject
    private Allocations allocations;

    @Inject
    private Casework casework;

    @Inject
    private Pauses pauses;

    @Inject
    private RoutingDesk desk;

    @Inject
    private RoutingTrial trial;

    @Inject
    private Teams teams;

    @Inject
    private NightList nights;

    @Inject
    private Afterwork afterwork;

    @Inject
    private HandOver handOver;

    @Resource
    private ManagedExecutorService threads;

    @BeforeEach
    void authorities() {
        fixture.load();
        List.of("951", "952", "953").forEach(story::authority);
    }

    @Test
    void by_day_each_circumstance_goes_its_usual_way() {
        assertThat(story.wayOf("951", "CPP", null, "T1")).isEqualTo("TEAM UNALLOCATED T1 -");
        assertThat(story.wayOf("951", "LAC", null, null)).isEqualTo("MASH NOBODY - -");
        assertThat(story.wayOf("951", "CPP", 10, "T1")).isEqualTo("MASH ENDED - -");
        assertThat(story.wayOf("951", "UCPP", null, "T1")).isEqualTo("PRE_BIRTH UNBORN - -");
    }

    @Test
    void each_of_several_authorities_routes_its_own() {
        String child = story.child();
        story.plan("951", child, "LAC", null, "T1");
        story.plan("953", child, "CPP", 20, "T9");
        String own = story.open("951", child, "16:59");
        String event = fixture.text("SELECT event_id FROM notification WHERE id = ?", own);
        String other = "SELECT id FROM notification WHERE event_id = ? AND authority = '953'";
        assertThat(story.way(own)).isEqualTo("TEAM UNALLOCATED T1 -");
        assertThat(story.way(fixture.text(other, event))).isEqualTo("MASH ENDED - -");
    }

    @Test
    void the_allocated_worker_has_it_and_while_absent_the_cover_of_the_cover() {
        String child = story.child();
        story.plan("951", child, "CPP", null, "T1");
        String first = story.open("951", child, "10:00");
        List<Actor> three = List.of(story.worker("951", 1), story.worker("951", 2), story.worker("951", 3));
        three.forEach(story::comes);
        String allocated = three.get(0).userId();
        story.comes(story.manager("951"));
        fixture.doAs(story.manager("951"), () -> allocations.allocate(first, allocated));
        assertThat(story.way(story.open("951", child, "10:20"))).isEqualTo("TEAM ALLOCATED T1 Worker 1 of 951");
        away(three.get(0), three.get(1).userId());
        away(three.get(1), three.get(2).userId());
        assertThat(story.way(story.open("951", child, "10:40"))).isEqualTo("TEAM ALLOCATED T1 Worker 3 of 951");
        away(three.get(2), allocated);
        assertThat(story.way(story.open("951", child, "11:00"))).isEqualTo("TEAM UNALLOCATED T1 -");
        fixture.tamper("UPDATE worker SET absent_from = NULL, cover_id = NULL WHERE authority = '951'");
    }

    @Test
    void what_comes_at_two_is_with_the_night_and_goes_to_the_day_at_nine_exactly_once() throws Exception {
        String child = story.child();
        story.plan("951", child, "CPP", null, "T1");
        String waiting = story.open("951", child, "02:00");
        String claimed = story.open("951", child, "03:00");
        Actor night = story.worker("951", 7);
        List<String> ways = inTheNight(night, waiting, claimed);
        assertThat(ways).containsExactly("EDT OUT_OF_HOURS - -", "EDT OUT_OF_HOURS - Worker 7 of 951");
        assertThat(handedOver("08:59", waiting)).isZero();
        assertThat(handedOver("09:00", waiting)).isEqualTo(1);
        assertThat(handedOver("09:01", waiting)).isZero();
        time.at(story.at("09:01"), handOver::run);
        assertThat(story.way(waiting)).isEqualTo("TEAM UNALLOCATED T1 -");
        assertThat(story.way(claimed)).isEqualTo("TEAM UNALLOCATED T1 -");
        String due = "SELECT acknowledge_by FROM notification WHERE id = ?";
        assertThat(fixture.text(due, waiting)).isGreaterThan(utc("09:00")).isLessThanOrEqualTo(utc("17:00"));
        assertThat(steps(waiting, "HANDED_OVER")).isEqualTo(1);
        assertThat(steps(claimed, "HANDED_OVER")).isEqualTo(1);
        assertThat(fixture.text("SELECT status FROM notification WHERE id = ?", claimed))
                .isEqualTo("FOLLOW_UP");
        list(waiting, claimed);
    }

    /** By day the timer, which runs every minute, might come in between. */
    private List<String> inTheNight(Actor night, String waiting, String claimed) {
        time.at(story.at("03:20"), () -> fixture.as(night, () -> claim(claimed)));
        return time.at(story.at("03:30"), () -> {
            fixture.doAs(night, () -> casework.followUp(claimed, RANG));
            return List.of(story.way(waiting), story.way(claimed));
        });
    }

    @Test
    void what_the_night_closed_is_the_days_once_the_day_opens_it_again() {
        story.authority("954");
        String child = story.child();
        story.plan("954", child, "CPP", null, "T1");
        String byDay = closedAtNight(child, "02:00");
        Actor worker = story.worker("954", 1);
        time.at(story.at("10:00"), () -> fixture.as(worker, () -> reopen(byDay)));
        assertThat(story.way(byDay)).isEqualTo("TEAM UNALLOCATED T1 Worker 1 of 954");
        time.at(story.at("10:01"), handOver::run);
        assertThat(story.way(byDay)).isEqualTo("TEAM UNALLOCATED T1 Worker 1 of 954");
        String byNight = closedAtNight(child, "03:00");
        time.at(story.at("04:00"), () -> fixture.as(worker, () -> reopen(byNight)));
        assertThat(story.way(byNight)).isEqualTo("EDT OUT_OF_HOURS - Worker 1 of 954");
        time.at(story.at("09:01"), handOver::run);
        assertThat(story.way(byNight)).isEqualTo("TEAM UNALLOCATED T1 -");
    }

    @Test
    void whoever_of_the_day_claims_it_before_the_hand_over_keeps_it() {
        story.authority("954");
        String child = story.child();
        story.plan("954", child, "CPP", null, "T1");
        Actor worker = story.worker("954", 1);
        for (String claimed : List.of("09:00", "09:01")) {
            fixture.endWindows();
            String item = story.open("954", child, "05:00");
            time.at(story.at(claimed), () -> fixture.as(worker, () -> claim(item)));
            time.at(story.at("09:02"), handOver::run);
            assertThat(story.way(item)).as("claimed at %s", claimed).isEqualTo("TEAM UNALLOCATED T1 Worker 1 of 954");
            assertThat(steps(item, "HANDED_OVER")).isEqualTo(1);
        }
    }

    @Test
    void a_clock_that_the_night_stopped_runs_by_day_and_one_that_the_day_stopped_stands() {
        story.authority("954");
        String child = story.child();
        story.plan("954", child, "CPP", null, "T1");
        String byNight = story.open("954", child, "05:00");
        stop(byNight, story.worker("954", 7), "05:10");
        fixture.endWindows();
        String byDay = story.open("954", child, "06:00");
        stop(byDay, story.worker("954", 1), "09:00");
        time.at(story.at("09:02"), handOver::run);
        assertThat(story.way(byNight)).isEqualTo("TEAM UNALLOCATED T1 -");
        assertThat(clock(byNight)).isEqualTo("runs, watched");
        assertThat(story.way(byDay)).isEqualTo("TEAM UNALLOCATED T1 Worker 1 of 954");
        assertThat(clock(byDay)).isEqualTo("stands, nobody looks");
    }

    private void stop(String item, Actor worker, String clock) {
        time.at(story.at(clock), () -> fixture.as(worker, () -> claim(item)));
        time.at(story.at(clock), () -> {
            fixture.doAs(worker, () -> pauses.pause(item, "Waits for the ward"));
            return item;
        });
    }

    private String clock(String item) {
        return fixture.text(
                "SELECT CONCAT(IF(paused_at IS NULL, 'runs', 'stands'), ', ',"
                        + " IF(ladder_at IS NULL, 'nobody looks', 'watched')) FROM notification WHERE id = ?",
                item);
    }

    private Object claim(String id) {
        casework.claim(id);
        return id;
    }

    private String closedAtNight(String child, String clock) {
        fixture.endWindows();
        String id = story.open("954", child, clock);
        Actor night = story.worker("954", 7);
        return time.at(
                story.at(clock),
                () -> fixture.as(night, () -> {
                    casework.claim(id);
                    casework.close(id, new FollowUpDraft(FollowUpOutcome.HEALTH_CONTACTED, "Spoke to the ward."));
                    return id;
                }));
    }

    private Object reopen(String id) {
        afterwork.reopen(id, "New facts");
        return id;
    }

    private void list(String waiting, String claimed) {
        LocalDate began =
                story.at("09:00").atZone(SystemClock.LONDON).toLocalDate().minusDays(1);
        NightView view = time.at(story.at("09:02"), () -> fixture.as(story.worker("951", 1), () -> nights.read(began)));
        assertThat(view.over()).isTrue();
        assertThat(view.rows()).extracting(row -> row.item().id()).contains(waiting, claimed);
        assertThat(row(view, claimed).done().author()).isEqualTo("Worker 7 of 951");
        assertThat(row(view, claimed).done().step()).isEqualTo(Step.FOLLOWED_UP);
        assertThat(row(view, waiting).done()).isNull();
        NightView soFar = time.at(story.at("02:30"), () -> fixture.as(story.worker("951", 1), () -> nights.read(null)));
        assertThat(soFar.over()).isFalse();
        assertThat(soFar.rows()).extracting(row -> row.item().id()).contains(waiting);
        assertThat(fixture.as(story.worker("953", 1), () -> nights.read(began)).rows())
                .isEmpty();
    }

    @Test
    void a_draft_decides_nothing_until_it_is_live_and_is_tried_out_on_what_came_in() {
        Actor manager = story.manager("952");
        fixture.doAs(manager, () -> teams.add("DUTY", "Duty"));
        assertThat(story.wayOf("952", "CPP", null, null)).isEqualTo("MASH NOBODY - -");
        RoutingRules draft = new RoutingRules(Map.of(Circumstance.NOBODY, new Destination(Queue.TEAM, "DUTY")));
        fixture.doAs(manager, () -> desk.save(draft, 0));
        RoutingView view = fixture.as(manager, desk::read);
        assertThat(story.wayOf("952", "CPP", null, null)).isEqualTo("MASH NOBODY - -");
        TrialView tried =
                time.at(story.at("12:00"), () -> fixture.as(manager, () -> trial.preview(view.live(), view.draft())));
        assertThat(tried.changed()).isEqualTo(2);
        assertThat(tried.totals())
                .containsExactly(
                        new TrialTotal(new Destination(Queue.TEAM, "DUTY"), 0, 2),
                        new TrialTotal(Destination.to(Queue.MASH), 2, 0));
        assertThat(tried.rows()).hasSize(2);
        fixture.doAs(manager, () -> desk.putLive(view.shown()));
        assertThat(story.wayOf("952", "CPP", null, null)).isEqualTo("TEAM NOBODY DUTY -");
        assertThat(story.wayOf("952", "CPP", 3, null)).isEqualTo("MASH ENDED - -");
        assertThat(fixture.as(manager, desk::read).history())
                .extracting(RoutingVersion::by)
                .containsExactly(manager.name());
    }

    @Test
    void of_two_managers_the_second_is_told_and_others_may_not_at_all() {
        Actor manager = story.manager("953");
        fixture.doAs(manager, () -> desk.save(RoutingRules.USUAL, 0));
        int shown = fixture.as(manager, desk::read).shown();
        fixture.doAs(manager, () -> desk.save(RoutingRules.USUAL, shown));
        assertThatThrownBy(() -> fixture.doAs(manager, () -> desk.save(RoutingRules.USUAL, shown)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> fixture.doAs(manager, () -> desk.save(RoutingRules.USUAL, 0)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> fixture.doAs(manager, () -> desk.putLive(shown)))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThatThrownBy(() -> fixture.as(story.worker("953", 1), desk::read)).isInstanceOf(NotAllowed.class);
        assertThat(fixture.as(story.manager("951"), desk::read).isDrafted()).isFalse();
        int newest = fixture.as(manager, desk::read).shown();
        fixture.doAs(manager, () -> desk.putLive(newest));
    }

    private static NightRow row(NightView view, String id) {
        return view.rows().stream()
                .filter(row -> row.item().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Several nodes at once, at a time. @return how many of them did it */
    private long handedOver(String clock, String notification) throws Exception {
        Callable<Boolean> node = () -> story.handOver("951", notification);
        List<Future<Boolean>> all = time.at(story.at(clock), () -> invoke(Collections.nCopies(NODES, node)));
        long moved = 0;
        for (Future<Boolean> one : all) {
            moved += one.get(30, TimeUnit.SECONDS) ? 1 : 0;
        }
        return moved;
    }

    private List<Future<Boolean>> invoke(List<Callable<Boolean>> nodes) {
        try {
            return threads.invokeAll(nodes);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void away(Actor worker, String cover) {
        fixture.tamper(
                "UPDATE worker SET absent_from = '2026-01-01', cover_id = ? WHERE user_id = ?", cover, worker.userId());
    }

    private long steps(String notification, String step) {
        return fixture.number(
                "SELECT COUNT(*) FROM follow_up WHERE notification_id = ? AND step = ?", notification, step);
    }

    /** As the database writes it. */
    private String utc(String clock) {
        return story.at(clock).toString().replace('T', ' ').substring(0, 19) + ".000000";
    }
}
