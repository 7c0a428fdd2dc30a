package org.cpis.organisation;

/** Somebody read, changed or confirmed the contacts of their authority. */
public record ContactsTouched(How how) {
    /** What was done. */
    public enum How {
        READ,
        CHANGED,
        CONFIRMED
    }
}
