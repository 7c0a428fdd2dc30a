package org.cpis.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.review.AlertState.CLOSED;
import static org.cpis.review.AlertState.ESCALATED;
import static org.cpis.review.AlertState.INVESTIGATING;
import static org.cpis.review.AlertState.OPEN;
import static org.cpis.review.AlertState.SIGN_OFF;

import java.util.Map;
import java.util.Set;
import org.cpis.ledger.AlertKind;
import org.junit.jupiter.api.Test;

class AlertStateTest {

    private static final Set<String> ALLOWED = Set.of(
            OPEN + ">" + INVESTIGATING,
            OPEN + ">" + ESCALATED,
            INVESTIGATING + ">" + INVESTIGATING,
            INVESTIGATING + ">" + ESCALATED,
            INVESTIGATING + ">" + SIGN_OFF,
            INVESTIGATING + ">" + CLOSED,
            ESCALATED + ">" + INVESTIGATING,
            ESCALATED + ">" + SIGN_OFF,
            ESCALATED + ">" + CLOSED,
            SIGN_OFF + ">" + INVESTIGATING,
            SIGN_OFF + ">" + CLOSED,
            CLOSED + ">" + INVESTIGATING);

    @Test
    void every_pair_is_as_the_table_says() {
        for (AlertState from : AlertState.values()) {
            for (AlertState to : AlertState.values()) {
                if (ALLOWED.contains(from + ">" + to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + ">" + to)
                            .isInstanceOf(AlertNotPossible.class);
                }
            }
        }
    }

    @Test
    void sign_off_is_waived_for_what_is_explained() {
        for (AlertOutcome outcome : AlertOutcome.values()) {
            boolean grave = outcome == AlertOutcome.NOT_JUSTIFIED || outcome == AlertOutcome.UNEXPLAINED;
            assertThat(outcome.needsSignOff()).as("%s", outcome).isEqualTo(grave);
            assertThat(outcome.needsEscalation()).as("%s", outcome).isEqualTo(outcome == AlertOutcome.UNEXPLAINED);
        }
    }

    @Test
    void days_by_kind_are_read_from_the_setting() {
        assertThat(AlertClock.parse("BREAK_GLASS=2, SENSITIVE = 3"))
                .isEqualTo(Map.of(AlertKind.BREAK_GLASS, 2, AlertKind.SENSITIVE, 3));
        assertThat(AlertClock.parse("")).isEmpty();
        assertThatThrownBy(() -> AlertClock.parse("NOTHING=1")).isInstanceOf(IllegalArgumentException.class);
    }
}
