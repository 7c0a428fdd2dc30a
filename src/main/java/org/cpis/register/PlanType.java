package org.cpis.register;

/** The three kinds of record. Stored by name; also the code in the feed. */
public enum PlanType {
    /** Child protection plan. */
    CPP,
    /** Unborn child protection plan, held on the mother's number. */
    UCPP,
    /** Looked-after child. */
    LAC
}
