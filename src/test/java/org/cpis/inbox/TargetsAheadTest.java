package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.OfficeHours.OfficeDay;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanType;

/** Whatever the hours of an authority, and whenever something comes: no target has passed by then. */
class TargetsAheadTest {

    private static final int MINUTES = 11 * 365 * 24 * 60;
    private static final Instant BEGIN = Instant.parse("2020-01-01T00:00:00Z");

    @Property(tries = 20_000)
    void nothing_is_due_before_it_came(
            @ForAll("hours") OfficeHours hours,
            @ForAll("times") LocalTime sameDayUntil,
            @ForAll("times") LocalTime nextDayBy,
            @ForAll @IntRange(max = MINUTES) int minute,
            @ForAll Queue queue,
            @ForAll List<PlanType> types) {
        AcknowledgeClock usual = new AcknowledgeClock(sameDayUntil, nextDayBy);
        TargetRules rules = new TargetRules(usual, 1, 2, 2, Duration.ofHours(4), 1, Duration.ofHours(1));
        Instant received = BEGIN.plus(Duration.ofMinutes(minute));
        Deadlines deadlines = rules.of(queue, types, received, hours);
        assertThat(deadlines.acknowledgeBy()).isAfter(received);
        assertThat(deadlines.triageBy()).isAfter(received).isAfterOrEqualTo(deadlines.acknowledgeBy());
        assertThat(usual.due(received, hours)).isAfter(received);
    }

    @Property(tries = 20_000)
    void it_is_to_be_acknowledged_on_a_day_on_which_the_office_opens(
            @ForAll("hours") OfficeHours hours,
            @ForAll("times") LocalTime nextDayBy,
            @ForAll @IntRange(max = MINUTES) int minute) {
        Instant received = BEGIN.plus(Duration.ofMinutes(minute));
        Instant due = new AcknowledgeClock(LocalTime.of(15, 0), nextDayBy).due(received, hours);
        OfficeDay day =
                hours.orUsual().on(due.atZone(SystemClock.LONDON).toLocalDate()).orElseThrow();
        assertThat(due.atZone(SystemClock.LONDON).toLocalTime()).isAfter(day.opens());
    }

    @Provide
    Arbitrary<LocalTime> times() {
        return Arbitraries.integers().between(0, 24 * 60 - 1).map(minute -> LocalTime.of(minute / 60, minute % 60));
    }

    @Provide
    Arbitrary<OfficeHours> hours() {
        return Combinators.combine(times(), times(), times().injectNull(0.5), times())
                .as((opens, closes, holidayOpens, holidayCloses) ->
                        new OfficeHours(opens, closes, holidayOpens, holidayOpens == null ? null : holidayCloses));
    }
}
