package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.inbox.MissedStatus.ANSWERED;
import static org.cpis.inbox.MissedStatus.CLAIMED;
import static org.cpis.inbox.MissedStatus.SENT;

import java.util.Set;
import org.junit.jupiter.api.Test;

class MissedStatusTest {

    private static final Set<String> ALLOWED =
            Set.of(SENT + ">" + CLAIMED, CLAIMED + ">" + SENT, CLAIMED + ">" + ANSWERED);

    @Test
    void every_pair_is_as_the_table_says() {
        for (MissedStatus from : MissedStatus.values()) {
            for (MissedStatus to : MissedStatus.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + ">" + to)
                            .isInstanceOf(MissedNotPossible.class);
                }
            }
        }
    }
}
