package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VisitsReadTest {

    @Test
    void one_more_than_the_bound_says_that_there_are_more_and_is_not_counted() {
        assertThat(VisitsRead.of(List.of(1, 2, 3), 2)).isEqualTo(new VisitsRead<>(List.of(1, 2), true));
        assertThat(VisitsRead.of(List.of(1, 2), 2)).isEqualTo(new VisitsRead<>(List.of(1, 2), false));
        assertThat(VisitsRead.of(List.of(), 2).more()).isFalse();
    }
}
