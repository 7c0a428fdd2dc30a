package org.cpis.review;

import java.util.ArrayList;
import java.util.List;

/** Why an authority's lists to a provider cannot stop yet. */
public enum RetirementReason {
    /** The authority has not sent for long enough. */
    FEED_TOO_NEW,
    /** Its daily file came late, or did not come, in that time. */
    FEED_LATE,
    /** Too few of its records have a good NHS number. */
    SHARE_TOO_LOW,
    PROVIDER_NOT_LIVE,
    /** Alerts are not looked up there often enough to do without a list. */
    NOT_CHECKED_DAILY;

    /** None: the lists can stop. */
    static List<RetirementReason> of(RetirementFeed feed, boolean providerLive, int daysChecked, int daysNeeded) {
        List<RetirementReason> reasons = new ArrayList<>();
        if (!feed.longEnough()) {
            reasons.add(FEED_TOO_NEW);
        }
        if (feed.late() > 0) {
            reasons.add(FEED_LATE);
        }
        if (feed.share().isBelow()) {
            reasons.add(SHARE_TOO_LOW);
        }
        if (!providerLive) {
            reasons.add(PROVIDER_NOT_LIVE);
        } else if (daysChecked < daysNeeded) {
            reasons.add(NOT_CHECKED_DAILY);
        }
        return reasons;
    }
}
