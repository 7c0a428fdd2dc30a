package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.inbox.Status.ACKNOWLEDGED;
import static org.cpis.inbox.Status.CLOSED;
import static org.cpis.inbox.Status.FOLLOW_UP;
import static org.cpis.inbox.Status.RECEIVED;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Set<String> ALLOWED = Set.of(
            RECEIVED + ">" + ACKNOWLEDGED,
            ACKNOWLEDGED + ">" + FOLLOW_UP,
            ACKNOWLEDGED + ">" + CLOSED,
            FOLLOW_UP + ">" + FOLLOW_UP,
            FOLLOW_UP + ">" + CLOSED);

    @Test
    void every_pair_is_as_the_table_says() {
        for (Status from : Status.values()) {
            for (Status to : Status.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + ">" + to)
                            .isInstanceOf(NotPossible.class);
                }
            }
        }
    }
}
