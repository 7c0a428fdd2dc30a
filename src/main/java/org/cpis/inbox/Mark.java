package org.cpis.inbox;

import java.util.EnumSet;
import java.util.Set;

/** What the viewer says of an opening; the one table of its transitions (law 12). Stored by name. */
public enum Mark {
    /** Nothing yet. */
    NONE,
    /** Looked before the patient came. */
    PRE_ARRIVAL,
    /** The patient came. */
    ATTENDED,
    /** The record of somebody else was opened by mistake. Final: another mistake is another opening. */
    WRONG_PATIENT;

    /** What may be said next. */
    public Set<Mark> next() {
        return switch (this) {
            case NONE -> EnumSet.of(ATTENDED, PRE_ARRIVAL, WRONG_PATIENT);
            case PRE_ARRIVAL -> EnumSet.of(ATTENDED, WRONG_PATIENT);
            case ATTENDED -> EnumSet.of(PRE_ARRIVAL, WRONG_PATIENT);
            case WRONG_PATIENT -> EnumSet.noneOf(Mark.class);
        };
    }

    /** @throws MarkNotPossible when the table has no such step */
    Mark moveTo(Mark target) {
        if (!next().contains(target)) {
            throw new MarkNotPossible();
        }
        return target;
    }
}
