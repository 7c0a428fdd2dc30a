package org.cpis.inbox;

/** What came of a notification (domain 10). Stored by name. */
public enum FollowUpOutcome {
    NO_FURTHER_ACTION,
    HEALTH_CONTACTED,
    FAMILY_CONTACTED,
    STRATEGY_DISCUSSION,
    REFERRED_TO_MASH,
    NOT_ATTENDED,
    WRONG_PERSON,
    DUPLICATE
}
