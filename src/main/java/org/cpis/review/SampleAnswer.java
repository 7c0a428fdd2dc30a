package org.cpis.review;

/** What a reviewer found about a view of the random sample. Stored by name. */
public enum SampleAnswer {
    /** The attendance list has the person at that time. */
    ATTENDED,
    /** No attendance, and a good reason all the same. */
    EXPLAINED,
    /** Raises a privacy alert. */
    NOT_EXPLAINED;

    /** Whether it has to be said in words how, or what is missing. */
    public boolean needsWords() {
        return this != ATTENDED;
    }
}
