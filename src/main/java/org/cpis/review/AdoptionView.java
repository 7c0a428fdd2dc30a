package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * Who is live, by month against plan.
 *
 * @param months oldest first; the last one is the present
 * @param lines authorities first, by name
 */
public record AdoptionView(List<AdoptionMonth> months, List<AdoptionLine> lines) implements Serializable {

    public List<AdoptionLine> late() {
        return lines.stream().filter(line -> line.state() == AdoptionState.LATE).toList();
    }

    public AdoptionMonth now() {
        return months.get(months.size() - 1);
    }

    public long authorities() {
        return lines.stream().filter(line -> line.day().authority()).count();
    }

    public long providers() {
        return lines.size() - authorities();
    }
}
