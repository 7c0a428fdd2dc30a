package org.cpis.inbox;

/** What can be late. Stored by name. */
public enum LateKind {
    NOTIFICATION,
    MISSED_ALERT
}
