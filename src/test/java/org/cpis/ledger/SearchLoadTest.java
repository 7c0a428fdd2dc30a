package org.cpis.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchLoadTest {

    private static final SearchBudget USER = new SearchBudget(AlertKind.MANY_SEARCHES, 60, Duration.ofMinutes(10));
    private static final SearchBudget ALL = new SearchBudget(AlertKind.ORGANISATION_SCANNING, 200, Duration.ofHours(1));

    @Test
    void the_search_that_fills_the_budget_is_within_and_the_next_is_beyond() {
        assertThat(USER.beyond(0)).isZero();
        assertThat(USER.beyond(59)).isZero();
        assertThat(USER.beyond(60)).isEqualTo(1);
        assertThat(USER.beyond(69)).isEqualTo(10);
    }

    @Test
    void the_budget_that_is_exceeded_most_decides() {
        assertThat(new SearchLoad(Map.of(USER, 61, ALL, 100), null).beyond()).isEqualTo(2);
        assertThat(new SearchLoad(Map.of(USER, 61, ALL, 205), null).beyond()).isEqualTo(6);
        assertThat(new SearchLoad(Map.of(USER, 59, ALL, 199), null).beyond()).isZero();
    }

    @Test
    void what_counts_is_told_by_the_alert() {
        assertThat(ALL.isOfMisses()).isTrue();
        assertThat(ALL.kind().isOfOrganisation()).isTrue();
        assertThat(USER.isOfMisses()).isFalse();
        assertThat(USER.kind().isOfOrganisation()).isFalse();
    }
}
