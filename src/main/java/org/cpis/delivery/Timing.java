package org.cpis.delivery;

/** When an e-mail goes. Stored by name. */
public enum Timing {
    /** One for each notification, at once. */
    AT_ONCE,
    /** One for all that came, at chosen hours. */
    DIGEST
}
