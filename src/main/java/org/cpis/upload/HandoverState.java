package org.cpis.upload;

import java.util.EnumSet;
import java.util.Set;

/** Life of a hand-over between two authorities; the one table of its transitions (law 12). Stored by name. */
public enum HandoverState {
    /** The giver has asked; the receiver has not answered. */
    OFFERED,
    /** The receiver has said yes, and does not hold a plan of that type yet. The giver may still think again. */
    ACCEPTED,
    /** The receiver holds the plan; the giver's has ended. */
    COMPLETED,
    DECLINED,
    /** Taken back by the giver. */
    WITHDRAWN,
    /** The giver's plan ended or went for another reason. */
    CLOSED;

    Set<HandoverState> next() {
        return switch (this) {
            case OFFERED -> EnumSet.of(ACCEPTED, DECLINED, WITHDRAWN, CLOSED);
            case ACCEPTED -> EnumSet.of(COMPLETED, WITHDRAWN, CLOSED);
            case COMPLETED, DECLINED, WITHDRAWN, CLOSED -> EnumSet.noneOf(HandoverState.class);
        };
    }

    /** @throws StepNotPossible when the table has no such step */
    HandoverState moveTo(HandoverState target) {
        if (!next().contains(target)) {
            throw new StepNotPossible();
        }
        return target;
    }
}
