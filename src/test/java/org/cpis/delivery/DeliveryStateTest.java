package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.delivery.DeliveryState.DELIVERED;
import static org.cpis.delivery.DeliveryState.GIVEN_UP;
import static org.cpis.delivery.DeliveryState.NOT_WANTED;
import static org.cpis.delivery.DeliveryState.SENDING;
import static org.cpis.delivery.DeliveryState.WAITING;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryStateTest {

    private static final Map<DeliveryState, Set<DeliveryState>> STEPS = Map.of(
            WAITING, Set.of(SENDING, DELIVERED, NOT_WANTED),
            SENDING, Set.of(WAITING, DELIVERED, GIVEN_UP),
            GIVEN_UP, Set.of(WAITING),
            DELIVERED, Set.of(),
            NOT_WANTED, Set.of());

    @Test
    void every_pair_is_in_the_table_or_refused() {
        for (DeliveryState from : DeliveryState.values()) {
            for (DeliveryState to : DeliveryState.values()) {
                if (STEPS.get(from).contains(to)) {
                    assertThat(from.moveTo(to)).isEqualTo(to);
                } else {
                    assertThatThrownBy(() -> from.moveTo(to))
                            .as(from + " to " + to)
                            .isInstanceOf(DeliveryNotPossible.class);
                }
            }
        }
    }
}
