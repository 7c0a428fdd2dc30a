package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AlertStateTest {

    private static final Set<String> STEPS = Set.of("AMBER>RED", "AMBER>ENDED", "RED>ENDED");

    @Test
    void an_alert_grows_worse_or_ends_and_nothing_else() {
        for (AlertState from : AlertState.values()) {
            for (AlertState to : AlertState.values()) {
                if (STEPS.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(IllegalStateException.class);
                }
            }
        }
    }
}
