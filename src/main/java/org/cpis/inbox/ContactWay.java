package org.cpis.inbox;

/** How a worker contacted somebody. Stored by name. */
public enum ContactWay {
    PHONE,
    EMAIL,
    VISIT,
    MEETING,
    OTHER
}
