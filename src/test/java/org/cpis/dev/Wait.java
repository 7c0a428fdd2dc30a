package org.cpis.dev;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for a process to become useful, and no longer than it lives. */
final class Wait {

    private static final long PAUSE_MILLIS = 200;

    private Wait() {}

    /** @throws CannotStart with the end of the log when the process ends or takes longer than the limit */
    static void until(Child child, Duration limit, BooleanSupplier ready) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ready.getAsBoolean()) {
            if (!child.alive()) {
                throw child.failure("ended before it was ready");
            }
            if (System.nanoTime() > deadline) {
                throw child.failure("was not ready within " + limit.toSeconds() + " s");
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CannotStart("Interrupted while starting.", e);
            }
        }
        child.remember();
    }
}
