package org.cpis.delivery;

/** A queue of the inbox that is no single team's, and may have e-mail addresses of its own. Stored by name. */
public enum SharedQueue {
    MASH,
    /** Emergency duty team, while the offices are closed. */
    EDT,
    PRE_BIRTH,
    DATA_QUALITY
}
