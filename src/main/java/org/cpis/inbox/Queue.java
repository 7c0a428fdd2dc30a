package org.cpis.inbox;

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
    DATA_QUALITY
}
