package org.cpis.architecture.planted.upload;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Supplier;

/** Time from everywhere. */
@SuppressWarnings("JavaTimeDefaultTimeZone")
class LooksAtWatch {
    Supplier<Instant> later = Instant::now;

    List<Object> looks() {
        return List.of(
                Instant.now(),
                LocalDate.now(ZoneOffset.UTC),
                LocalDateTime.now(),
                ZonedDateTime.now(),
                System.currentTimeMillis(),
                Clock.systemUTC());
    }
}
