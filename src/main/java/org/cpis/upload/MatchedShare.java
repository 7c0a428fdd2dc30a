package org.cpis.upload;

import java.io.Serializable;

/**
 * How much of what an authority sends has a good NHS number (domain 5.5).
 *
 * @param held live plans that health sees
 * @param missing records that wait because their number is missing or does not lead to the person
 * @param gate per cent that must be reached
 */
public record MatchedShare(long held, long missing, int gate) implements Serializable {

    private static final int WHOLE = 1000;

    /** Per cent with one decimal, rounded down, so that just below the gate never reads as on it. */
    public double percent() {
        return tenths() / 10.0;
    }

    public boolean isBelow() {
        return tenths() < gate * 10L;
    }

    private long tenths() {
        return held + missing == 0 ? WHOLE : held * WHOLE / (held + missing);
    }
}
