package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RejectStateTest {

    @Test
    void only_an_open_reject_goes_anywhere_and_never_back() {
        for (RejectState from : RejectState.values()) {
            for (RejectState to : RejectState.values()) {
                if (from == RejectState.OPEN && to != RejectState.OPEN) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to)).isInstanceOf(RejectClosed.class);
                }
            }
        }
    }
}
