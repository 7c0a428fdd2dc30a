package org.cpis.review;

import java.io.Serializable;
import java.util.List;

/**
 * One privacy alert with its history.
 *
 * @param event the row of the ledger; null: retention has taken it
 * @param sample what the reviewer wrote who could not explain the view; null: it did not come from the sample
 * @param reviewers to whom it can be given
 */
public record AlertView(
        AlertRow row,
        LedgerRow event,
        String sample,
        List<AlertEntryRow> history,
        List<AlertReviewer> reviewers,
        AlertMay may)
        implements Serializable {

    public AlertView {
        history = List.copyOf(history);
        reviewers = List.copyOf(reviewers);
    }
}
