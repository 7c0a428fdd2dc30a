package org.cpis.inbox;

/** Why a manager has to sign off before a notification is closed (domain 10). Stored by name. */
public enum SignOff {
    /** Another access within some days, on a child protection plan. */
    REPEATED,
    /** The child is very young. */
    YOUNG,
    /** The record was opened outside the authority's region. */
    OUT_OF_AREA
}
