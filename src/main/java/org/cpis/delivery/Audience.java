package org.cpis.delivery;

/** Whom an address stands for. Stored by name. */
public enum Audience {
    /** Told of what is new, and reminded of what nobody has taken. */
    TEAM,
    /** Told of what is late. */
    MANAGER,
    /** Told of what stayed late although the manager knew. */
    SERVICE_MANAGER,
    /** Told of privacy alerts. */
    REVIEWER
}
