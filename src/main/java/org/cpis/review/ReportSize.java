package org.cpis.review;

import java.io.Serializable;

/**
 * How much a report would hold, said before it is ordered.
 *
 * @param rows at most one more than {@code most}
 * @param most that one report of the kind may hold
 * @param askAbove so many are made without asking again
 */
public record ReportSize(long rows, long most, long askAbove) implements Serializable {

    public boolean isTooLarge() {
        return rows > most;
    }

    public boolean isLarge() {
        return rows > askAbove;
    }

    public boolean isNothing() {
        return rows == 0;
    }
}
