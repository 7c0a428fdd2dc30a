package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.awaitility.Awaitility;
import org.cpis.bench.Figures;
import org.cpis.dev.Portal;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptExecutor;

/**
 * From the event of an opening on one node, which is made before it is committed, to the words in the open inbox that
 * another node serves. Both nodes, browsers and database are on this machine and share its clock.
 */
class TwoNodesBench {

    private static final int TIMES = 60;
    private static final double P95 = 0.95;

    private static final String WATCH = """
            window.cpisTold = {};
            new MutationObserver(() => {
                const count = parseInt(document.getElementById('arrived').textContent, 10);
                window.cpisTold[count] = window.cpisTold[count] || Date.now();
            }).observe(document.getElementById('arrived'), {childList: true, subtree: true, characterData: true});
            """;

    @Test
    void p7_an_open_list_is_told_at_once_of_what_is_opened_on_another_node() throws SQLException {
        Story child = Story.of("Timewell", "Kit", 6, "901", "CPP", null);
        long[] taken = new long[TIMES];
        Portal node = TestStack.get().startSecondNode();
        try (Person nurse = Person.withCard("nurse");
                Person worker = Person.withCardAt(node.url(), "social-worker")) {
            nurse.inRoleAt("Emergency Department");
            JavascriptExecutor page =
                    (JavascriptExecutor) worker.open("/inbox/inbox.xhtml").driver();
            page.executeScript(WATCH);
            for (int i = 0; i < TIMES; i++) {
                endWindows();
                child.look(nurse);
                nurse.click("open:details");
                taken[i] = told(page, i + 1) - opened();
            }
        } finally {
            node.stop();
        }
        write(taken);
    }

    private static void write(long[] taken) {
        assertThat(Arrays.stream(taken).min().orElseThrow()).as("clocks").isPositive();
        Arrays.sort(taken);
        Figures figures = new Figures(Figures.file(System.getProperty("cpis.target")));
        figures.note("P7", "told-on-another-node-median", taken[TIMES / 2] / 1e3);
        figures.atMost("P7", "told-on-another-node", taken[(int) (P95 * (TIMES - 1))] / 1e3, 2);
    }

    private static long told(JavascriptExecutor page, int count) {
        String at = "return window.cpisTold[" + count + "] || 0";
        return Awaitility.await()
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> (Long) page.executeScript(at), millis -> millis > 0);
    }

    /** Milliseconds of the newest opening. */
    private static long opened() throws SQLException {
        try (Connection connection = TestStack.get().database().connect();
                Statement statement = connection.createStatement();
                ResultSet at = statement.executeQuery("SELECT MAX(at) FROM access_event WHERE action = 'OPENED'")) {
            at.next();
            return at.getObject(1, LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        }
    }

    /** As if every window were over in which further openings belong to the same view. */
    private static void endWindows() throws SQLException {
        try (Connection connection = TestStack.get().database().connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM notification_window");
        }
    }
}
