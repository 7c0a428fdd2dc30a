package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.upload.HandoverState.ACCEPTED;
import static org.cpis.upload.HandoverState.CLOSED;
import static org.cpis.upload.HandoverState.COMPLETED;
import static org.cpis.upload.HandoverState.DECLINED;
import static org.cpis.upload.HandoverState.OFFERED;
import static org.cpis.upload.HandoverState.WITHDRAWN;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HandoverStateTest {

    private static final Set<String> ALLOWED = Set.of(
            OFFERED + ">" + ACCEPTED,
            OFFERED + ">" + DECLINED,
            OFFERED + ">" + WITHDRAWN,
            OFFERED + ">" + CLOSED,
            ACCEPTED + ">" + COMPLETED,
            ACCEPTED + ">" + WITHDRAWN,
            ACCEPTED + ">" + CLOSED);

    @Test
    void every_pair_is_as_the_table_says() {
        for (HandoverState from : HandoverState.values()) {
            for (HandoverState to : HandoverState.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + ">" + to)
                            .isInstanceOf(StepNotPossible.class);
                }
            }
        }
    }
}
