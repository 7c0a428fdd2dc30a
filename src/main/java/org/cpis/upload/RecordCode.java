package org.cpis.upload;

import java.util.Set;

/** Answer to one record (domain 5.6). Stored by name. */
public enum RecordCode {
    /** Nobody has this number. */
    CPR01,
    /** The record is sensitive. */
    CPR02,
    /** The number and the person do not agree. */
    CPR03,
    /** The number is not of the right form. */
    CPR04,
    /** The number was superseded. */
    CPR05,
    /** Loaded. */
    CPR06,
    /** Not loaded; a detail code says why. */
    CPR07;

    /** The number is missing, malformed or unknown, was replaced, or leads to somebody else. */
    public static final Set<RecordCode> NUMBER_MISSING = Set.of(CPR01, CPR03, CPR04, CPR05);
}
