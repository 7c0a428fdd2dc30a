package org.cpis.register;

/** Life of a number in the index (domain 13.4). Stored by name. */
public enum PersonStatus {
    ACTIVE,
    /** S-flag: behaves as not found everywhere. */
    SENSITIVE,
    /** Another number took its place. */
    SUPERSEDED,
    /** Withdrawn without successor. */
    INVALID,
    DECEASED
}
