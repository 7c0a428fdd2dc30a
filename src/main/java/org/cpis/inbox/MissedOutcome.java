package org.cpis.inbox;

/** What an authority answers to a missed-alert request. Stored by name. */
public enum MissedOutcome {
    /** There is a plan; the next upload brings it. */
    PLAN_WILL_BE_SENT,
    /** The child is known, and there is no plan. */
    KNOWN_NO_PLAN,
    NOT_KNOWN,
    /** Not an answer yet: another authority is asked. */
    OTHER_AUTHORITY
}
