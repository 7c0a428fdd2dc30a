package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * A draft, tried out.
 *
 * @param days how far back
 * @param changed how many would go elsewhere
 * @param rows the newest of those, a bounded number
 */
public record TrialView(int days, List<TrialLine> lines, List<TrialTotal> totals, long changed, List<TrialRow> rows)
        implements Serializable {

    public TrialView {
        lines = List.copyOf(lines);
        totals = List.copyOf(totals);
        rows = List.copyOf(rows);
    }
}
