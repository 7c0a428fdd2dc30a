package org.cpis.inbox;

/** What a worker does next about a notification that stays open (domain 10). */
public enum Decision {
    /** Something was done, or is to be done by a day. */
    FOLLOW_UP,
    /** The health setting is being asked for more. */
    CONTACTING_HEALTH;

    Status status() {
        return this == FOLLOW_UP ? Status.FOLLOW_UP : Status.CONTACTING_HEALTH;
    }

    Step step() {
        return this == FOLLOW_UP ? Step.FOLLOWED_UP : Step.CONTACTING_HEALTH;
    }
}
