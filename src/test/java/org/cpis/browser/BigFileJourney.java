package org.cpis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.cpis.dev.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A file of a hundred thousand rows: once to its end, while progress is seen, the heap is weighed and a midwife looks
 * somebody up; its first part once more with the portal killed in the middle. Both must leave the same plans. What was late
 * before the kill is told to nobody again after it.
 */
class BigFileJourney {

    private static final int ROWS = Integer.getInteger("cpis.big-file.rows", 100_000);

    /** Of the run that is killed: enough to be in the middle. */
    private static final int BROKEN = ROWS / 5;

    /** The ladder takes what waits longest first: once the second is told, the first was looked at. */
    private static final String EARLIEST = "2000-01-01";

    private static final String AFTER_IT = "2000-01-02";

    private static final Duration LIMIT = Duration.ofMinutes(8);
    /** More than the caches of a server that has just started grow by; far less than the rows of the file would take. */
    private static final long GROWTH_KIB = 48 * 1024;

    private static final String SAME = """
            SELECT COUNT(*) FROM (SELECT person_id, type, legal_basis, start_date, end_date, expected_delivery_date,
            local_id, team_code, emergency_phone, office_phone FROM plan p WHERE authority = '902' AND EXISTS
            (SELECT 1 FROM person WHERE id = p.person_id AND family_key = 'crowd')
            INTERSECT SELECT person_id, type, legal_basis, start_date, end_date, expected_delivery_date,
            local_id, team_code, emergency_phone, office_phone FROM plan WHERE authority = '903') same""";

    private static Stack stack;
    private static BigFile file;

    @BeforeAll
    static void people() throws SQLException {
        stack = TestStack.get();
        file = new BigFile(LocalDate.now(ZoneId.of("Europe/London")), ROWS);
        file.putPeople(stack);
        LateStory.managersHaveAnAddress(stack);
    }

    @AfterAll
    static void clear() throws SQLException {
        file.clear(stack);
    }

    @Test
    void a_killed_run_is_finished_by_the_next_and_leaves_the_same_plans() throws IOException, SQLException {
        LateStory late = LateStory.of(stack, "Wren");
        LateStory later = LateStory.of(stack, "Lark");
        late.late(EARLIEST);
        load("903", ROWS, BigFileJourney::watch);
        LateStory.Told told = late.awaitTold();
        load("902", BROKEN, broken -> {
            killInTheMiddle(broken);
            late.lookAgain(EARLIEST);
            later.late(AFTER_IT);
        });
        assertThat(BigFile.count(stack, SAME)).isEqualTo(BROKEN);
        later.awaitTold();
        assertThat(late.told()).isEqualTo(told);
        late.done();
        later.done();
    }

    private static void load(String authority, int rows, Consumer<String> meanwhile) throws IOException, SQLException {
        String location = ApiJourney.sent(authority, Machine.nextSequence(authority), file.text(rows));
        meanwhile.accept(location);
        JsonNode answer = ApiJourney.answerAt(location, authority, LIMIT);
        assertThat(answer.path("fileCode").asText()).isEqualTo("CPF02");
        assertThat(answer.path("loaded").asInt()).isEqualTo(rows);
        assertThat(answer.path("records")).hasSize(rows);
        assertThat(changesInTheLedger(authority)).isEqualTo(rows);
    }

    /** Progress, heap and a lookup while the file is being worked on. */
    private static void watch(String location) {
        List<Integer> seen = new ArrayList<>();
        List<Long> heap = new ArrayList<>();
        for (int tenths = 1; tenths <= 9; tenths += 2) {
            int wanted = ROWS / 10 * tenths;
            seen.add(Awaitility.await()
                    .atMost(LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> received(location, "903"), received -> received >= wanted));
            if (tenths == 1) { // before the heap is weighed: a first page fills caches
                lookUp();
                assertThat(received(location, "903")).isLessThan(ROWS);
            }
            heap.add(Heap.usedAfterCollection(stack.portal().pid()));
        }
        assertThat(seen).isSorted().doesNotHaveDuplicates();
        assertThat(heap.get(heap.size() - 1)).as("heap in KiB: %s", heap).isLessThan(heap.get(0) + GROWTH_KIB);
    }

    private static void lookUp() {
        try (Person midwife = Person.withCard("midwife")) {
            midwife.type("find:number", file.someNumber()).click("find:search");
            assertThat(midwife.text()).contains("CROWD, Kim", "Child protection plan");
        }
    }

    private static void killInTheMiddle(String location) {
        Awaitility.await()
                .atMost(LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> received(location, "902") > BROKEN / 3);
        stack.portal().kill();
        stack.portal().start();
    }

    private static int received(String location, String authority) {
        try {
            return ApiJourney.progress(location, authority).path("received").asInt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long changesInTheLedger(String authority) throws SQLException {
        return BigFile.count(
                stack,
                "SELECT COUNT(*) FROM access_event e WHERE action = 'PLAN_CHANGED' AND organisation = '" + authority
                        + "' AND EXISTS (SELECT 1 FROM person WHERE id = e.person_id AND family_key = 'crowd')");
    }
}
