package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerBookTest {

    private static final DateTimeFormatter COLUMN = DateTimeFormatter.ofPattern(
                    "yyyy-MM-dd HH:mm:ss.SSSSSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 10, 999, 1_000, 1_001, 10_000, 100_000, 120_000, 120_500, 999_000, 999_999})
    void a_time_of_the_database_is_written_as_it_was_hashed(long micros) {
        Instant moment = Instant.parse("2027-03-28T01:00:00Z").plusNanos(1_000 * micros);
        assertThat(LedgerBook.instant(COLUMN.format(moment))).isEqualTo(moment.toString());
    }
}
