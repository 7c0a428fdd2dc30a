package org.cpis.inbox;

/** What an entry in a notification's history says was done. Stored by name. */
public enum Step {
    CLAIMED,
    FOLLOWED_UP,
    CLOSED,
    /** What the viewer said of the view: looked before the patient came. */
    PRE_ARRIVAL,
    /** The same: the patient came. */
    ATTENDED,
    /** The same: opened by mistake. */
    WRONG_PATIENT
}
