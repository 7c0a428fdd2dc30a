package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WrongNumberStateTest {

    private static final Set<String> STEPS = Set.of("OPEN>CONFIRMED", "OPEN>CHANGED");

    @Test
    void a_report_is_answered_once() {
        for (WrongNumberState from : WrongNumberState.values()) {
            for (WrongNumberState to : WrongNumberState.values()) {
                if (STEPS.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(StepNotPossible.class);
                }
            }
        }
    }
}
