package org.cpis.ledger;

import java.io.Serializable;

/** How far a verification is that runs in the background. Written by one thread, read by others. */
public class VerifyProgress implements Serializable {
    private static final long serialVersionUID = 1L;

    private final long expected;
    private volatile long read;
    private volatile Verdict verdict;
    private volatile boolean failed;

    VerifyProgress(long expected) {
        this.expected = expected;
    }

    void read(long events) {
        read = events;
    }

    void done(Verdict found) {
        verdict = found;
    }

    void fail() {
        failed = true;
    }

    /** About how many events there are. */
    public long expected() {
        return expected;
    }

    public long read() {
        return Math.min(read, expected);
    }

    /** Null while it runs, and when it could not be finished. */
    public Verdict verdict() {
        return verdict;
    }

    public boolean isFailed() {
        return failed;
    }

    public boolean isRunning() {
        return verdict == null && !failed;
    }
}
