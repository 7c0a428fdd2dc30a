package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A manager drafts where notifications go, reads what that would change, and puts it live: the next one goes there. */
class RoutingLiveJourney {

    private static final String ANYWHERE = "The responsible team or allocated worker";

    private static final List<String> LINES = List.of(
            "No plan can be found | Data quality queue | MASH queue Changes",
            "Out of office hours | Emergency duty team | Pre-birth team Changes",
            "All plans have ended | MASH queue | Pre-birth team Changes",
            "Plan for an unborn baby | Pre-birth team | Pre-birth team",
            "Open plan with an allocated worker | " + ANYWHERE + " | " + ANYWHERE,
            "Open plan with a team | " + ANYWHERE + " | " + ANYWHERE,
            "Open plan with no team that you have | MASH queue | MASH queue");

    /** As {@link #LINES} says it: these would go elsewhere. */
    private static final String LATELY = "SELECT COUNT(*) FROM notification WHERE authority = '901'"
            + " AND viewed_at >= UTC_TIMESTAMP(6) - INTERVAL 30 DAY AND circumstance IN ";

    @AfterEach
    void the_usual_rules_hold_again() {
        try (Person manager = Person.withCard("team-manager")) {
            manager.open("/inbox/routing.xhtml");
            choose(manager, "Data quality queue", "Emergency duty team", "MASH queue");
            manager.click("routing:save").click("live");
            assertThat(manager.click("live:put").text()).contains("The new rules are live");
        }
    }

    @Test
    void a_manager_tries_a_draft_out_by_keyboard_and_puts_it_live_for_what_comes_from_then_on() throws SQLException {
        Story before = opened("Ash");
        Placed there = Placed.of(before.number());
        assertThat(there.queue()).isEqualTo(there.byDay() ? "MASH" : "EDT");
        try (Person manager = Person.withCard("team-manager")) {
            Keyboard keyboard = drafts(manager);
            tellsWhatWouldChange(manager, there);
            assertThat(Placed.of(opened("Beech").number()).queue()).isEqualTo(there.queue());
            goesLive(manager, keyboard);
            Placed next = Placed.of(opened("Cedar").number());
            assertThat(next.queue()).isEqualTo("PRE_BIRTH");
            assertThat(manager.open("/inbox/notification.xhtml?id=" + next.id()).text())
                    .contains("Pre-birth team: " + why(next));
        }
        assertThat(Placed.of(before.number()).queue()).as("what is there stays").isEqualTo(there.queue());
        try (Person worker = Person.withCard("social-worker")) {
            assertThat(worker.sees("routing")).isFalse();
            assertThat(worker.open("/inbox/routing.xhtml").heading()).isEqualTo("Page not found");
        }
    }

    private static Keyboard drafts(Person manager) {
        manager.open("/inbox/routing.xhtml");
        AccessibilityJourney.check(manager, "routing without a draft");
        choose(manager, "MASH queue", "Pre-birth team", "Pre-birth team");
        Keyboard keyboard = new Keyboard(manager.driver());
        keyboard.tabTo("routing:save").enter();
        assertThat(manager.textOf("drafted")).contains("Draft saved by Denise Oyelaran", "not live");
        return keyboard;
    }

    private static void tellsWhatWouldChange(Person manager, Placed there) throws SQLException {
        long toPreBirth = count("('OUT_OF_HOURS', 'ENDED')");
        long changed = toPreBirth + count("('NO_PLAN')");
        assertThat(manager.rows("lines")).isEqualTo(LINES);
        assertThat(manager.textOf("changed")).isEqualTo(changed + " of them would go elsewhere.");
        List<String> totals = manager.rows("totals");
        assertThat(sum(totals, 2)).isEqualTo(sum(totals, 1)).isEqualTo(count("(SELECT circumstance)"));
        List<String> preBirth = totals.stream()
                .filter(row -> row.startsWith("Pre-birth team |"))
                .toList();
        assertThat(sum(preBirth, 2) - sum(preBirth, 1)).isEqualTo(toPreBirth).isPositive();
        assertThat(manager.rows("rows"))
                .anyMatch(row -> row.startsWith(there.reference() + " |")
                        && row.endsWith(why(there) + " | " + (there.byDay() ? "MASH queue" : "Emergency duty team")
                                + " | Pre-birth team"));
        AccessibilityJourney.check(manager, "draft of a routing");
    }

    private static void goesLive(Person manager, Keyboard keyboard) {
        keyboard.tabTo("live").enter();
        assertThat(manager.text())
                .contains("No plan can be found: from Data quality queue to MASH queue")
                .contains("All plans have ended: from MASH queue to Pre-birth team")
                .contains("Out of office hours: from Emergency duty team to Pre-birth team")
                .doesNotContain("Plan for an unborn baby");
        AccessibilityJourney.check(manager, "draft about to go live");
        keyboard.tabTo("live:put").enter();
        assertThat(manager.text()).contains("The new rules are live", "There is no draft");
        assertThat(manager.rows("history").get(0)).contains("Denise Oyelaran");
    }

    /** Of no plan, out of hours, and where all plans have ended. */
    private static void choose(Person manager, String noPlan, String night, String ended) {
        manager.choose(noPlan, "routing:rules:0:to");
        manager.choose(night, "routing:rules:1:to");
        manager.choose(ended, "routing:rules:2:to");
    }

    /** Somebody whose plan ended some months ago, seen in the emergency department just now. */
    private static Story opened(String given) {
        Story child =
                Story.of("Routledge", given, 9, "901", "CPP", Machine.today().minusDays(100));
        try (Person nurse = Person.withCard("nurse")) {
            nurse.inRoleAt("Emergency Department");
            child.look(nurse);
            nurse.click("open:details");
        }
        return child;
    }

    private static String why(Placed placed) {
        return placed.byDay() ? "All plans have ended" : "Out of office hours";
    }

    private static long sum(List<String> totals, int column) {
        return totals.stream()
                .map(row -> row.split(" \\| ", -1)[column])
                .mapToLong(Long::parseLong)
                .sum();
    }

    private static long count(String circumstances) throws SQLException {
        return BigFile.count(TestStack.get(), LATELY + circumstances);
    }
}
