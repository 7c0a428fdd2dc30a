package org.cpis.inbox;

import org.cpis.delivery.SharedQueue;

/** Who is to work a notification (domain 7.7, 7.9). Stored by name. */
public enum Queue {
    /** A team's duty desk, or the worker of it who is allocated. */
    TEAM,
    /** Multi-agency safeguarding hub: ended plans, and where nobody is responsible. */
    MASH,
    /** Emergency duty team, while the offices are closed. */
    EDT,
    /** Team for unborn children. */
    PRE_BIRTH,
    /** Nothing can be resolved from what is held: the records have to be put right first. */
    DATA_QUALITY;

    /** The queue as addresses know it; null: what is with a team or a worker tells theirs. */
    SharedQueue shared() {
        return switch (this) {
            case TEAM -> null;
            case MASH -> SharedQueue.MASH;
            case EDT -> SharedQueue.EDT;
            case PRE_BIRTH -> SharedQueue.PRE_BIRTH;
            case DATA_QUALITY -> SharedQueue.DATA_QUALITY;
        };
    }
}
