package org.cpis.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.cpis.browser.TestStack;
import org.cpis.dev.Stack;

/**
 * A thousand random daily files, one after the other, against an oracle: the acknowledgement and the register must be as
 * it says, and the same file again must change nothing. Not shrunk, because each file meets what the ones before it left.
 */
class RandomFilesJourney {

    private static Subjects subjects;
    private static FeedOracle oracle;
    private static Feed feed;
    private static Connection database;
    private static long sequence;

    @BeforeContainer
    static void index() throws IOException, SQLException {
        Stack stack = TestStack.get();
        subjects = new Subjects(LocalDate.now(ZoneId.of("Europe/London")));
        oracle = new FeedOracle(subjects);
        feed = new Feed(stack, "902", subjects);
        feed.index(subjects.indexFile());
        sequence = feed.newestSequence();
        database = stack.database().connect();
    }

    @AfterContainer
    static void done() throws SQLException {
        database.close();
    }

    @Provide
    Arbitrary<RandomFile> files() {
        return new RandomFiles(subjects).files();
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void each_file_is_answered_as_the_oracle_says(@ForAll("files") RandomFile file) throws IOException, SQLException {
        Answer.Sheet expected = oracle.judge(file);
        String location = feed.send(file, sequence + 1);
        JsonNode answer = feed.answerAt(location);
        compare(answer, expected, file);
        Set<String> register = feed.register(database);
        assertThat(register).as(file.text()).isEqualTo(oracle.register());
        if (!expected.fileCode().equals("CPF01")) { // that one uses no number up
            sequence++;
            assertThat(feed.send(file, sequence)).isEqualTo(location);
            assertThat(feed.register(database)).isEqualTo(register);
        }
    }

    private static void compare(JsonNode answer, Answer.Sheet expected, RandomFile file) {
        List<Answer> answers = list(answer.path("records")).stream()
                .map(RandomFilesJourney::answer)
                .toList();
        assertThat(answers).as(file.text()).isEqualTo(expected.answers());
        assertThat(answer.path("fileCode").asText()).as(file.text()).isEqualTo(expected.fileCode());
        assertThat(answer.path("received").asInt()).isEqualTo(expected.answers().size());
        assertThat(answer.path("loaded").asLong()).isEqualTo(expected.loaded());
        assertThat(answer.path("rejected").asLong())
                .isEqualTo(expected.answers().size() - expected.loaded());
        Set<String> missing = new TreeSet<>();
        for (JsonNode plan : list(answer.path("missing"))) {
            if (feed.isOurs(plan.path("nhsNumber").asText())) {
                missing.add(plan.path("nhsNumber").asText() + "/"
                        + plan.path("planType").asText());
            }
        }
        assertThat(missing).as(file.text()).isEqualTo(expected.missing());
    }

    private static Answer answer(JsonNode record) {
        return new Answer(
                record.path("recordId").asText(),
                record.path("code").asText(),
                record.path("detail").isNull() ? "" : record.path("detail").asText(),
                record.path("location").asText());
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
