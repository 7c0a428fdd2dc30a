package org.cpis.review;

/** Which rights a reviewer looks at. */
public enum AccessList {
    /** To be confirmed in the review that is open, or past their day. */
    DUE,
    ALL,
    /** Do not hold any more. */
    OVER
}
