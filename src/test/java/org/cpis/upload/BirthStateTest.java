package org.cpis.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cpis.upload.BirthState.BY_FEED;
import static org.cpis.upload.BirthState.DONE;
import static org.cpis.upload.BirthState.UNDONE;
import static org.cpis.upload.BirthState.WAITING;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BirthStateTest {

    private static final Set<String> ALLOWED =
            Set.of(WAITING + ">" + DONE, WAITING + ">" + UNDONE, WAITING + ">" + BY_FEED, DONE + ">" + UNDONE);

    @Test
    void every_pair_is_as_the_table_says() {
        for (BirthState from : BirthState.values()) {
            for (BirthState to : BirthState.values()) {
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
