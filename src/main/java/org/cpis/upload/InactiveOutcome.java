package org.cpis.upload;

/** What the data officer did about an inactive number. Stored by name. */
public enum InactiveOutcome {
    STOPPED,
    CORRECTED
}
