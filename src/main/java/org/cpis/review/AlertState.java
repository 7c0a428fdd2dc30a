package org.cpis.review;

/** Life of a privacy alert. Stored by name. */
public enum AlertState {
    /** Nobody has looked at it yet. */
    OPEN
}
