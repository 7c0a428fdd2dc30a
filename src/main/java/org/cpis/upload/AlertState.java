package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of an alert about a missed daily file; the one table of its transitions (law 12). Stored by name. */
public enum AlertState {
    /** Older than the first limit. */
    AMBER,
    /** Older than the second limit, or never sent. */
    RED,
    /** A file counted again. */
    ENDED;

    Set<AlertState> next() {
        return switch (this) {
            case AMBER -> EnumSet.of(RED, ENDED);
            case RED -> EnumSet.of(ENDED);
            case ENDED -> EnumSet.noneOf(AlertState.class);
        };
    }

    /** @throws IllegalStateException when the table has no such step */
    AlertState moveTo(AlertState target) {
        if (!next().contains(target)) {
            throw new IllegalStateException("no step from " + this + " to " + target);
        }
        return target;
    }
}
