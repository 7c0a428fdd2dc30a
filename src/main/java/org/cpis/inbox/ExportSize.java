package org.cpis.inbox;

import java.io.Serializable;

/**
 * How much would be taken away.
 *
 * @param rows notifications; one more than {@code most} where there are more
 * @param most that one file may hold
 * @param askAbove so many are taken without asking again
 */
public record ExportSize(int rows, int most, int askAbove) implements Serializable {

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
