package org.cpis.register;

/** How a plan is seen on a day. */
public enum Showing {
    /** Not yet started. */
    NOT_YET,
    CURRENT,
    /** Ended, and still in the tail. */
    ENDED_STILL_SHOWN,
    /** No trace of it for health. */
    GONE;

    public boolean isVisible() {
        return this == CURRENT || this == ENDED_STILL_SHOWN;
    }
}
