package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanKeysTest {

    private static final Fault SENSITIVE = new Fault(RecordCode.CPR02, null, Column.NHS_NUMBER, "Follow.");

    @Test
    void number_and_type_make_the_plan_however_the_number_is_written() {
        assertThat(keys("999 000 0018", "L1", "CPP").number())
                .isEqualTo(keys("9990000018", "L2", "CPP").number());
        assertThat(keys("9990000018", "L1", "CPP").number())
                .isNotEqualTo(keys("9990000018", "L1", "LAC").number());
    }

    @Test
    void case_reference_and_type_make_it_too() {
        assertThat(keys("9990000018", "L1", "CPP").local())
                .isEqualTo(keys("", "L1", "CPP").local());
        assertThat(keys("", "", "CPP").all()).isEmpty();
    }

    @Test
    void of_a_sensitive_record_the_number_is_not_kept_not_even_as_a_digest() {
        RowAnswer sensitive = new RowAnswer(row("9990000077", "", "CPP"), Optional.of(SENSITIVE));
        assertThat(PlanKeys.of(sensitive).number()).isNull();
        assertThat(PlanKeys.of(sensitive).local()).isNotNull();
    }

    @Test
    void cells_are_kept_one_a_line_whatever_is_in_them() {
        FeedRow odd = new FeedRow(1, Place.line(2), List.of("a\nb\u0000", "x".repeat(500)), null);
        List<String> kept = KeptCells.read(KeptCells.write(odd));
        assertThat(kept).hasSize(Column.values().length).startsWith("a b", "x".repeat(200));
    }

    private static PlanKeys keys(String number, String local, String type) {
        return PlanKeys.of(new RowAnswer(row(number, local, type), Optional.empty()));
    }

    private static FeedRow row(String number, String local, String type) {
        List<String> cells =
                new ArrayList<>(Arrays.stream(Column.values()).map(column -> "").toList());
        cells.set(Column.HEADER.indexOf("record_id"), "r");
        cells.set(Column.HEADER.indexOf("nhs_number"), number);
        cells.set(Column.HEADER.indexOf("local_id"), local);
        cells.set(Column.HEADER.indexOf("plan_type"), type);
        return new FeedRow(1, Place.line(2), cells, null);
    }
}
