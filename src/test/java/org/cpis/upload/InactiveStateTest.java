package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.upload.InactiveState.DONE;
import static org.cpis.upload.InactiveState.MOOT;
import static org.cpis.upload.InactiveState.OPEN;

import java.util.Set;
import org.cpis.register.PersonStatus;
import org.junit.jupiter.api.Test;

class InactiveStateTest {

    private static final Set<String> ALLOWED = Set.of(OPEN + ">" + DONE, OPEN + ">" + MOOT);

    @Test
    void every_pair_is_as_the_table_says() {
        for (InactiveState from : InactiveState.values()) {
            for (InactiveState to : InactiveState.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + ">" + to)
                            .isInstanceOf(InactiveNumberClosed.class);
                }
            }
        }
    }

    @Test
    void nothing_is_ever_told_of_active_and_sensitive_people() {
        assertThat(InactiveCause.of(PersonStatus.ACTIVE)).isEmpty();
        assertThat(InactiveCause.of(PersonStatus.SENSITIVE)).isEmpty();
        assertThat(InactiveCause.of(PersonStatus.INVALID)).contains(InactiveCause.WITHDRAWN);
        assertThat(InactiveCause.of(PersonStatus.SUPERSEDED)).contains(InactiveCause.SUPERSEDED);
        assertThat(InactiveCause.of(PersonStatus.DECEASED)).contains(InactiveCause.DECEASED);
    }
}
