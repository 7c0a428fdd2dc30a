package org.cpis.review;

import java.io.Serializable;

/**
 * One user beside the peers.
 *
 * @param event random id of one of the events, by which a link names the user
 * @param median of the records opened by users of the same role who looked in the period
 */
public record DashViewer(String event, String userName, String roleName, long opens, long checks, double median)
        implements Serializable {

    /** Times the median, one decimal; null: the peers opened none. */
    public Double times() {
        return median == 0 ? null : Math.round(opens * 10 / median) / 10.0;
    }
}
