package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * One provider: whether the authority's lists to it can stop.
 *
 * @param daysChecked days of the time looked at on which alerts were checked or opened there
 * @param reasons why not; empty: they can
 */
public record RetirementLine(GoLiveDay provider, int daysChecked, List<RetirementReason> reasons)
        implements Serializable {

    public boolean isPossible() {
        return reasons.isEmpty();
    }
}
