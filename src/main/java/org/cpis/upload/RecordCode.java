package org.cpis.upload;

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
    CPR07
}
