package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Whom new notifications about a child go to, and whom the caller may say.
 *
 * @param worker null: nobody is allocated
 * @param since null with {@code worker}
 * @param offered workers whom the caller may allocate; empty: the caller may not change it
 */
public record AllocationView(WorkerRow worker, Instant since, List<WorkerRow> offered) implements Serializable {

    public AllocationView {
        offered = List.copyOf(offered);
    }
}
