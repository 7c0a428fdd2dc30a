package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * The report about one authority and the providers of its region.
 *
 * @param days looked at
 * @param daysNeeded of them with a check
 */
public record RetirementView(
        GoLiveDay authority, RetirementFeed feed, int days, int daysNeeded, List<RetirementLine> lines)
        implements Serializable {

    public long possible() {
        return lines.stream().filter(RetirementLine::isPossible).count();
    }
}
