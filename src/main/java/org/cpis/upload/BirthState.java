package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of a birth task; the one table of its transitions (law 12). Stored by name. */
public enum BirthState {
    /** Recorded; at least one baby is not matched yet, so the mother's plan stays. */
    WAITING,
    /** Every baby carries its plans and the mother's plan has ended. */
    DONE,
    /** Taken back within the time that ruling 14 gives. */
    UNDONE,
    /** The pregnancy ended otherwise: the mother's plan was removed. Nothing else is kept. */
    ENDED_OTHERWISE,
    /** The authority's feed ended or deleted the mother's plan first. */
    BY_FEED;

    Set<BirthState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(DONE, UNDONE, BY_FEED);
            case DONE -> EnumSet.of(UNDONE);
            case UNDONE, ENDED_OTHERWISE, BY_FEED -> EnumSet.noneOf(BirthState.class);
        };
    }

    /** @throws StepNotPossible when the table has no such step */
    BirthState moveTo(BirthState target) {
        if (!next().contains(target)) {
            throw new StepNotPossible();
        }
        return target;
    }
}
