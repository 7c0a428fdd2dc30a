package org.cpis.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.delivery.Channel.EMAIL;
import static org.cpis.delivery.Channel.WEBHOOK;

import org.junit.jupiter.api.Test;

class TrafficTest {

    private final Traffic traffic = new Traffic(3, 2);

    @Test
    void an_authority_has_its_share_of_each_channel() {
        traffic.enter(WEBHOOK, "901");
        assertThat(traffic.hasRoom(WEBHOOK, "901")).isTrue();
        traffic.enter(WEBHOOK, "901");
        assertThat(traffic.hasRoom(WEBHOOK, "901")).isFalse();
        assertThat(traffic.hasRoom(WEBHOOK, "902")).isTrue();
        assertThat(traffic.hasRoom(EMAIL, "901")).isTrue();
        traffic.leave(WEBHOOK, "901");
        assertThat(traffic.hasRoom(WEBHOOK, "901")).isTrue();
    }

    @Test
    void a_channel_that_is_full_leaves_room_in_the_other() {
        traffic.enter(WEBHOOK, "901");
        traffic.enter(WEBHOOK, "902");
        traffic.enter(WEBHOOK, "903");
        assertThat(traffic.hasRoom(WEBHOOK, "904")).isFalse();
        assertThat(traffic.hasRoom(EMAIL, "904")).isTrue();
    }

    @Test
    void what_is_planned_is_not_on_its_way() {
        assertThat(traffic.isBusy()).isFalse();
        Traffic plan = traffic.copy();
        plan.enter(EMAIL, "901");
        assertThat(traffic.isBusy()).isFalse();
        traffic.enter(EMAIL, "901");
        assertThat(traffic.isBusy()).isTrue();
        traffic.leave(EMAIL, "901");
        assertThat(traffic.isBusy()).isFalse();
    }

    @Test
    void settings_without_room_are_refused() {
        assertThatThrownBy(() -> new Traffic(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Traffic(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Traffic(1, 1).hasRoom(EMAIL, "901")).isTrue();
    }
}
