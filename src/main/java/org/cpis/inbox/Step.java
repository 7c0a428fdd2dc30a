package org.cpis.inbox;

/** What an entry in a notification's history says was done. Stored by name. */
public enum Step {
    CLAIMED,
    /** By the worker who had it already, or among many with one reason. */
    ACKNOWLEDGED,
    ASSIGNED,
    TAKEN_OVER,
    /** To whoever covers for an absent or departed worker. */
    COVERED,
    /** From the emergency duty team to the day. */
    HANDED_OVER,
    CONTACTING_HEALTH,
    FOLLOWED_UP,
    PAUSED,
    RESUMED,
    ESCALATED,
    /** Written down in the authority's case system. */
    CASE_RECORDED,
    SIGN_OFF_ASKED,
    SIGNED_OFF,
    SENT_BACK,
    CLOSED,
    REOPENED,
    /** What the viewer said of the view: looked before the patient came. */
    PRE_ARRIVAL,
    /** The same: the patient came. */
    ATTENDED,
    /** The same: opened by mistake. */
    WRONG_PATIENT
}
