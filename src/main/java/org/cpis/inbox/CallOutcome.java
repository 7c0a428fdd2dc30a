package org.cpis.inbox;

/** What came of a clinician's call to an authority. Stored by name. */
public enum CallOutcome {
    SPOKE_TO_DUTY_WORKER,
    SPOKE_TO_SOCIAL_WORKER,
    LEFT_MESSAGE,
    NO_ANSWER
}
