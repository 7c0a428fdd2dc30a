package org.cpis.review;

import java.time.LocalDate;

/** How an agreement stands on a day. */
public enum AgreementState {
    PLANNED,
    IN_FORCE,
    /** In force, and its review is near or overdue. */
    REVIEW_DUE,
    ENDED;

    /**
     * @param ends last day; null: no end
     * @param noticeDays so many days before its day a review counts as due
     */
    static AgreementState of(LocalDate starts, LocalDate ends, LocalDate review, int noticeDays, LocalDate today) {
        if (ends != null && today.isAfter(ends)) {
            return ENDED;
        }
        if (today.isBefore(starts)) {
            return PLANNED;
        }
        return today.isBefore(review.minusDays(noticeDays)) ? IN_FORCE : REVIEW_DUE;
    }
}
