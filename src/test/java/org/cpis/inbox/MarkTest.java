package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MarkTest {

    private static final Set<String> STEPS = Set.of(
            "NONE>PRE_ARRIVAL",
            "NONE>ATTENDED",
            "NONE>WRONG_PATIENT",
            "PRE_ARRIVAL>ATTENDED",
            "PRE_ARRIVAL>WRONG_PATIENT",
            "ATTENDED>PRE_ARRIVAL",
            "ATTENDED>WRONG_PATIENT");

    @Test
    void every_pair_is_as_the_table_says_and_a_wrong_patient_stays_one() {
        for (Mark from : Mark.values()) {
            for (Mark to : Mark.values()) {
                if (STEPS.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(MarkNotPossible.class);
                }
            }
        }
    }

    @Test
    void every_mark_that_can_be_said_is_a_step_of_the_notification() {
        for (Mark mark : Mark.NONE.next()) {
            assertThat(Step.valueOf(mark.name())).hasToString(mark.name());
        }
    }
}
