package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small rules of the feed: versions, gaps in the numbers, repeated texts. */
class FeedRulesTest {

    @ParameterizedTest
    @CsvSource({
        "1.0, 1.0, false",
        "0.9, 1.0, true",
        "1.9, 1.10, true",
        "1.10, 1.9, false",
        "1, 1.0, false",
        "1.0.1, 1.0, false"
    })
    void versions_are_compared_number_by_number(String sent, String supported, boolean older) {
        assertThat(new ClientVersion(sent).isOlderThan(new ClientVersion(supported)))
                .isEqualTo(older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v1", "1.", ".1", "1.0-beta", "1.2.3.4.5", "1 0", "9999999"})
    void other_texts_are_no_version(String text) {
        assertThat(ClientVersion.parse(text)).isEmpty();
        assertThat(ClientVersion.parse(" 1.2 ")).contains(new ClientVersion("1.2"));
    }

    @Test
    void numbers_left_out_are_a_gap_and_a_first_file_has_none() {
        assertThat(SequenceGap.between(3L, 4)).isNull();
        assertThat(SequenceGap.between(null, 4)).isNull();
        assertThat(SequenceGap.between(3L, 7)).isEqualTo(new SequenceGap(4, 6));
        assertThat(SequenceGap.between(3L, 7).sentence()).startsWith("Files 4 to 6 were");
        assertThat(SequenceGap.between(3L, 5).sentence()).startsWith("File 4 was");
    }

    @Test
    void texts_that_occur_twice_are_found_among_very_many() {
        Hashes hashes = new Hashes();
        IntStream.range(0, 5_000).forEach(i -> hashes.add("record " + i));
        hashes.add("record 4711");
        hashes.add("record 4711");
        long[] all = hashes.sorted();
        assertThat(all).hasSize(5_002);
        assertThat(Hashes.contains(all, "record 0")).isTrue();
        assertThat(Hashes.contains(all, "record 5000")).isFalse();
        long[] repeated = Hashes.repeated(all);
        assertThat(Hashes.contains(repeated, "record 4711")).isTrue();
        assertThat(Hashes.contains(repeated, "record 4712")).isFalse();
    }
}
