package org.cpis.inbox;

/**
 * What an open list is told: only a number, nothing about anybody.
 *
 * @param list its token
 * @param count how many new notifications belong into it since it was read, at most {@link #MANY}; with ARRIVED only
 */
public record News(String list, What what, int count) {

    /** Counted no further. */
    public static final int MANY = 100;

    /** Kind of message. */
    public enum What {
        ARRIVED,
        /** Nothing new; shows that the connection is alive. */
        BEAT,
        /** The session ended, or another list has taken its place. */
        OVER
    }
}
