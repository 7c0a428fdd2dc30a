package org.cpis.register;

/** What the index lets an authority know of a number that it sends. */
public enum NumberStanding {
    /** Somebody who may be shown has it. */
    SHOWN,
    /** Withdrawn without successor: it may only be given up (ruling 16). */
    WITHDRAWN,
    /** Nobody, or nobody who may be shown. */
    NOT_SHOWN
}
