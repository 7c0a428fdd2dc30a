package org.cpis.inbox;

/** What an entry in a notification's history says was done. Stored by name. */
public enum Step {
    CLAIMED,
    FOLLOWED_UP,
    CLOSED
}
