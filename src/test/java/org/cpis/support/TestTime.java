package org.cpis.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.cpis.platform.SystemClock;

/** The clock of in-container tests: the real time, until a test sets another one. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestTime {

    private static final ThreadLocal<Instant> HERE = new ThreadLocal<>();

    private volatile Instant moment;

    /** Does something at a moment, and lets time go on afterwards. */
    public <T> T at(Instant then, Supplier<T> what) {
        moment = then;
        try {
            return what.get();
        } finally {
            moment = null;
        }
    }

    /** The same for this thread alone: what goes on beside it must not see years pass. */
    public <T> T hereAt(Instant then, Supplier<T> what) {
        HERE.set(then);
        try {
            return what.get();
        } finally {
            HERE.remove();
        }
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Settable(SystemClock.LONDON);
    }

    private final class Settable extends Clock {

        private final ZoneId zone;

        Settable(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Settable(other);
        }

        @Override
        public Instant instant() {
            Instant set = HERE.get() == null ? moment : HERE.get();
            return set == null ? Clock.systemUTC().instant() : set;
        }
    }
}
