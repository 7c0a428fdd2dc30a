package org.cpis.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void what_a_spreadsheet_would_run_is_made_text(String cell) {
        assertThat(CsvCell.neutral(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-21", "49.0", "a=b"})
    void other_cells_stay_as_they_are(String cell) {
        assertThat(CsvCell.neutral(cell)).isEqualTo(cell);
    }
}
