package org.cpis.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Rules take dates of Europe/London from it; storage is UTC. */
@ApplicationScoped
public class SystemClock {

    /** Where plan dates, office hours and displayed times are counted. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(LONDON);
    }
}
