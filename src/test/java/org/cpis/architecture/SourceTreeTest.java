package org.cpis.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The source tree keeps its size budget, its texts in one place and its pages free of inline code. */
class SourceTreeTest {

    private static final Path PERSISTENCE = Path.of("src/main/resources/META-INF/persistence.xml");
    private static final Path TEXTS = Path.of("src/main/resources/messages.properties");

    // Read once for all tests.
    private static final Map<String, String> MAIN = Sources.below(Sources.MAIN, ".java");
    private static final Map<String, String> TESTS = Sources.below(Sources.TEST, ".java");
    private static final Map<String, String> PAGES = Sources.below(Sources.WEBAPP, ".xhtml");

    private final TextKeys texts = new TextKeys(Files.exists(TEXTS) ? Sources.read(TEXTS) : "");

    @Test
    void it_reads_the_tree() {
        assertThat(MAIN).containsKey(Sources.MAIN + "/org/cpis/identity/Activity.java");
        assertThat(TESTS).containsKey(Sources.TEST + "/org/cpis/architecture/SourceTreeTest.java");
    }

    @Test
    void main_classes_and_their_methods_are_small() {
        assertThat(Sizes.ofJava(MAIN)).isEmpty();
    }

    @Test
    void test_classes_and_their_methods_are_small() {
        assertThat(Sizes.ofJava(TESTS)).isEmpty();
    }

    @Test
    void pages_are_small() {
        assertThat(faults(PAGES, Sizes::ofPage)).isEmpty();
    }

    @Test
    void pages_have_their_words_in_the_texts_and_nothing_inline() {
        assertThat(faults(PAGES, PageRules::check)).isEmpty();
    }

    @Test
    void every_text_that_is_asked_for_exists() {
        assertThat(texts.missing(PAGES.values(), MAIN.values()))
                .as("keys without a text in %s; what is no key goes to TextKeys.NOT_KEYS", TEXTS)
                .isEmpty();
    }

    @Test
    void every_text_is_asked_for() {
        Map<String, String> configuration = Sources.below(Sources.WEBAPP + "/WEB-INF", ".xml");
        Stream<String> sources = Stream.of(PAGES, MAIN, configuration).flatMap(files -> files.values().stream());
        assertThat(texts.unused(sources))
                .as("texts that nobody asks for; keys made at run time go to TextKeys.DYNAMIC_BEGINNINGS")
                .isEmpty();
    }

    @Test
    void every_package_says_what_lives_there() {
        assertThat(Sources.packagesWithoutInfo(MAIN))
                .as("packages without package-info")
                .isEmpty();
    }

    /** For a statement that waits in a batch EclipseLink answers 1, whatever it matches (ADR 13). */
    @Test
    void nothing_is_written_in_batches_because_counts_of_rows_decide_who_was_first() {
        assertThat(Sources.read(PERSISTENCE)).contains("<properties>").doesNotContain("eclipselink.jdbc.batch");
    }

    private static List<String> faults(Map<String, String> files, BiFunction<String, String, List<String>> rule) {
        return files.entrySet().stream()
                .flatMap(file -> rule.apply(file.getKey(), file.getValue()).stream())
                .toList();
    }
}
