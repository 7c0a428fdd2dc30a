package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedCsvTest {

    private static final FeedLimits LIMITS = new FeedLimits(1_000, 16, 10_000);
    private static final String HEADER = String.join(",", Column.HEADER);

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void reads_rows_with_their_first_line(String newline) {
        String file =
                "\ufeff" + HEADER + newline + "1,upsert,\"two" + newline + "lines\"" + newline + "2,delete" + newline;
        List<FeedRow> rows = read(file.getBytes(StandardCharsets.UTF_8));
        assertThat(rows).extracting(row -> row.place().record()).containsExactly("line 2", "line 4");
        assertThat(rows).extracting(FeedRow::position).containsExactly(1, 2);
        assertThat(rows.get(1).cell(Column.ACTION)).isEqualTo("delete");
        assertThat(rows.get(1).cell(Column.OFFICE_PHONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "record_id,action", "action,record_id"})
    void refuses_another_header(String file) {
        assertUnreadable(file.getBytes(StandardCharsets.UTF_8), "column names");
    }

    @Test
    void refuses_other_encodings_nul_bytes_and_open_quotes() {
        assertUnreadable((HEADER + "\n1,upsert,M\u00fcller\n").getBytes(StandardCharsets.ISO_8859_1), "UTF-8");
        assertUnreadable((HEADER + "\n1,ups\0ert\n").getBytes(StandardCharsets.UTF_8), "NUL");
        assertUnreadable((HEADER + "\n1,\"upsert\n").getBytes(StandardCharsets.UTF_8), "quotation mark");
    }

    private static void assertUnreadable(byte[] file, String sentence) {
        assertThatThrownBy(() -> read(file))
                .isInstanceOfSatisfying(
                        FeedFormatException.class,
                        refused -> assertThat(refused.sentence()).contains(sentence));
    }

    private static List<FeedRow> read(byte[] file) {
        List<FeedRow> rows = new ArrayList<>();
        try (FeedCsv csv = new FeedCsv(new ByteArrayInputStream(file), LIMITS)) {
            csv.forEachRemaining(rows::add);
        }
        return rows;
    }
}
