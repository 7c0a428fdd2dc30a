package org.cpis.ledger;

import java.time.Instant;
import java.util.Map;

/**
 * How much was searched before a search.
 *
 * @param used by budget; not counted further than was asked
 * @param last when the user searched last; null: not for a long time
 */
public record SearchLoad(Map<SearchBudget, Integer> used, Instant last) {

    public SearchLoad {
        used = Map.copyOf(used);
    }

    /** How far the search goes beyond the budget that it exceeds most; zero: all is usual. */
    public int beyond() {
        return used.entrySet().stream()
                .mapToInt(each -> each.getKey().beyond(each.getValue()))
                .max()
                .orElse(0);
    }
}
