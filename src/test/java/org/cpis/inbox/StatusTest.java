package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.inbox.Status.ACKNOWLEDGED;
import static org.cpis.inbox.Status.CLOSED;
import static org.cpis.inbox.Status.CONTACTING_HEALTH;
import static org.cpis.inbox.Status.FOLLOW_UP;
import static org.cpis.inbox.Status.RECEIVED;
import static org.cpis.inbox.Status.SIGN_OFF;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StatusTest {

    private static final Set<String> ALLOWED = Set.of(
            RECEIVED + ">" + ACKNOWLEDGED,
            ACKNOWLEDGED + ">" + CONTACTING_HEALTH,
            ACKNOWLEDGED + ">" + FOLLOW_UP,
            ACKNOWLEDGED + ">" + SIGN_OFF,
            ACKNOWLEDGED + ">" + CLOSED,
            CONTACTING_HEALTH + ">" + CONTACTING_HEALTH,
            CONTACTING_HEALTH + ">" + FOLLOW_UP,
            CONTACTING_HEALTH + ">" + SIGN_OFF,
            CONTACTING_HEALTH + ">" + CLOSED,
            FOLLOW_UP + ">" + CONTACTING_HEALTH,
            FOLLOW_UP + ">" + FOLLOW_UP,
            FOLLOW_UP + ">" + SIGN_OFF,
            FOLLOW_UP + ">" + CLOSED,
            SIGN_OFF + ">" + FOLLOW_UP,
            SIGN_OFF + ">" + CLOSED,
            CLOSED + ">" + FOLLOW_UP);

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
