package org.cpis.inbox;

import java.util.List;

/**
 * What was read of the ledger for the picture of the visits, newest first.
 *
 * @param more whether the period has more of them than are read at once
 */
public record VisitsRead<T>(List<T> rows, boolean more) {

    public VisitsRead {
        rows = List.copyOf(rows);
    }

    /** @param found one more than the bound, if there are as many */
    static <T> VisitsRead<T> of(List<T> found, int most) {
        return new VisitsRead<>(found.subList(0, Math.min(found.size(), most)), found.size() > most);
    }
}
