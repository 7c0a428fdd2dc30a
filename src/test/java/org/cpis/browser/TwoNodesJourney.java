package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.cpis.dev.Portal;
import org.cpis.register.NhsNumber;
import org.cpis.support.FeedFile;
import org.cpis.support.FreshNumbers;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

/**
 * A nurse at one node opens records; a social worker at another is told at once, and works on both in one go. The list goes
 * on being told when the node that made its page is gone with all that it knew.
 */
class TwoNodesJourney {

    private static final FreshNumbers NUMBERS = new FreshNumbers(999_122_000);
    private static final String FAMILY = "Pennywhistle";

    @Test
    void what_is_opened_on_one_node_is_told_of_in_the_open_inbox_of_the_other() {
        List<NhsNumber> children = List.of(NUMBERS.next(), NUMBERS.next(), NUMBERS.next());
        known(children);
        Portal node = TestStack.get().startSecondNode();
        try (Person nurse = Person.withCard("nurse");
                Person worker = Person.withCardAt(node.url(), "social-worker")) {
            nurse.inRoleAt("Emergency Department");
            isTold(nurse, worker, children.subList(0, 2));
            filters(worker);
            worksOnBoth(worker);
            isToldByANodeThatNeverMadeThePage(node, nurse, worker, children.get(2));
            isToldThatNobodyWatches(worker);
        } finally {
            node.stop();
        }
    }

    private static void known(List<NhsNumber> children) {
        FeedFile file = new FeedFile(Machine.today());
        for (NhsNumber child : children) {
            String given = List.of("Ada", "Ben", "Cleo").get(children.indexOf(child));
            Machine.index(Machine.child(child, FAMILY, given, "active"));
            String born = Machine.today().minusYears(6) + "";
            file.cells(given, child.digits(), FAMILY, given, born, "CPP");
        }
        Machine.feed("901", file.text());
    }

    /** With the newest on top: what other journeys left open may fill more than a page. */
    private static void newestFirst(Person worker) {
        worker.driver().findElement(By.cssSelector("#filters summary")).click();
        worker.choose("Newest first", "filter:order").click("filter:apply");
    }

    private static void isTold(Person nurse, Person worker, List<NhsNumber> children) {
        newestFirst(worker);
        List<String> before = worker.rows("inbox:notifications");
        for (NhsNumber child : children) {
            opens(nurse, child);
            awaitNews(worker, children.indexOf(child) == 0 ? "1 new notification." : "2 new notifications.");
        }
        assertThat(worker.rows("inbox:notifications")).as("no row has moved").isEqualTo(before);
        AccessibilityJourney.check(worker, "inbox with news");
        worker.click("news:show");
        assertThat(worker.rows("inbox:notifications"))
                .anyMatch(row -> row.contains("PENNYWHISTLE, Ada"))
                .anyMatch(row -> row.contains("PENNYWHISTLE, Ben"));
        assertThat(worker.textOf("arrived")).isEmpty();
    }

    private static void opens(Person nurse, NhsNumber child) {
        nurse.open("/lookup/find.xhtml").type("find:number", child.digits()).click("find:search");
        nurse.click("open:details");
    }

    /** How quick it is, is measured by {@link TwoNodesBench}; here other things run on the machine. */
    private static void awaitNews(Person worker, String count) {
        awaits(() -> worker.textOf("arrived").contains(count));
    }

    private static void awaits(Callable<Boolean> what) {
        Awaitility.await()
                .pollInterval(Duration.ofMillis(50))
                .atMost(Duration.ofMinutes(1))
                .until(what);
    }

    /** Killed, so that the end of its sessions is written nowhere; the record is opened while nobody can listen. */
    private static void isToldByANodeThatNeverMadeThePage(Portal node, Person nurse, Person worker, NhsNumber child) {
        worker.open("/inbox/inbox.xhtml");
        node.kill();
        opens(nurse, child);
        node.start();
        awaitNews(worker, "1 new notification.");
        assertThat(worker.textOf("unwatched")).isEmpty();
    }

    /** Whoever signs in at another node has another session: the one that the list belonged to is over. */
    private static void isToldThatNobodyWatches(Person worker) {
        WebDriver browser = worker.driver();
        String list = browser.getWindowHandle();
        browser.switchTo().newWindow(WindowType.TAB);
        browser.get(TestStack.get().portalUrl() + "/inbox/inbox.xhtml");
        assertThat(worker.heading()).isEqualTo("Notifications");
        browser.close();
        browser.switchTo().window(list);
        awaits(() -> worker.textOf("unwatched").contains("This list is not watched any more"));
        AccessibilityJourney.check(worker, "inbox that nobody watches");
        new Keyboard(browser).tabTo("Load the list again").enter();
        assertThat(worker.rows("inbox:notifications")).anyMatch(row -> row.contains("PENNYWHISTLE, Cleo"));
        assertThat(worker.textOf("unwatched")).isEmpty();
    }

    private static void filters(Person worker) {
        worker.driver().findElement(By.cssSelector("#filters summary")).click();
        worker.choose("Unclaimed", "filter:whose")
                .choose("Looked-after child", "filter:plan")
                .click("filter:apply");
        assertThat(worker.text()).doesNotContain("PENNYWHISTLE");
        AccessibilityJourney.check(worker, "inbox with filters");
        new Keyboard(worker.driver()).tabTo("Remove filter: Looked-after child").enter();
        assertThat(worker.text())
                .contains("Remove filter: Unclaimed")
                .doesNotContain("Remove filter: Looked-after child");
        worker.open("/inbox/inbox.xhtml"); // kept
        assertThat(worker.text()).contains("Remove filter: Unclaimed", "Newest first.");
        assertThat(worker.rows("inbox:notifications").get(0)).contains("PENNYWHISTLE, Ben");
    }

    private static void select(Person worker, String child) {
        worker.driver()
                .findElement(By.cssSelector("input[aria-label='" + child + "']"))
                .click();
    }

    private static void worksOnBoth(Person worker) {
        worker.click("inbox:acknowledge");
        assertThat(worker.text()).contains("There is a problem", "Select at least one notification");
        select(worker, "PENNYWHISTLE, Ada");
        select(worker, "PENNYWHISTLE, Ben");
        worker.click("inbox:acknowledge");
        assertThat(worker.text()).contains("You are about to acknowledge 2 notifications");
        worker.click("bulk:go");
        assertThat(worker.textOf("bulk:reason-error")).contains("Enter a reason");
        AccessibilityJourney.check(worker, "many about to be acknowledged");
        worker.type("bulk:reason", "Seen together in one visit").click("bulk:go");
        assertThat(worker.text()).contains("2 notifications were acknowledged.").doesNotContain("PENNYWHISTLE");
        new Keyboard(worker.driver()).tabTo("Clear all filters").enter();
        newestFirst(worker);
        assertThat(worker.rows("inbox:notifications"))
                .filteredOn(row -> row.contains("PENNYWHISTLE"))
                .hasSize(2)
                .allMatch(row -> row.contains("Claimed") && row.contains("Maya Lindqvist"));
        worker.follow("PENNYWHISTLE, Ada");
        assertThat(worker.text()).contains("Seen together in one visit");
    }
}
