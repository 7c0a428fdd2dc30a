package org.cpis.architecture.planted.platform;

import java.time.Clock;

/** The one class that may ask the system for the time. */
class SystemClock {
    Clock clock() {
        return Clock.systemUTC();
    }
}
