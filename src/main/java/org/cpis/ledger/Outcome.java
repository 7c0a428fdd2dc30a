package org.cpis.ledger;

/** How it ended. Stored by name and hashed: never rename. */
public enum Outcome {
    DONE,
    /** Looked for, and nothing there. */
    NOTHING,
    /** A record was there. */
    FOUND,
    REFUSED
}
