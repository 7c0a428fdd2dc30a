package org.cpis.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.cpis.organisation.OfficeHours;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetRulesTest {

    private static final TargetRules RULES = new TargetRules(
            new AcknowledgeClock(LocalTime.of(15, 0), LocalTime.of(12, 0)),
            1,
            2,
            2,
            Duration.ofHours(4),
            1,
            Duration.ofHours(1));

    @ParameterizedTest
    @CsvSource({
        "TEAM,CPP,2026-11-23T10:00,2026-11-23T17:00,2026-11-24T10:00", // Monday
        "TEAM,UCPP,2026-11-23T10:00,2026-11-23T17:00,2026-11-24T10:00",
        "TEAM,LAC,2026-11-23T10:00,2026-11-23T17:00,2026-11-25T10:00",
        "TEAM,LAC;CPP,2026-11-23T10:00,2026-11-23T17:00,2026-11-24T10:00", // the strictest counts
        "TEAM,CPP,2026-11-23T16:00,2026-11-24T12:00,2026-11-24T16:00",
        "TEAM,CPP,2026-11-21T10:00,2026-11-23T12:00,2026-11-23T17:00", // Saturday: from the next opening on
        "TEAM,LAC,2026-12-24T16:00,2026-12-29T12:00,2026-12-30T16:00", // over Christmas
        "PRE_BIRTH,UCPP,2026-11-20T16:00,2026-11-23T12:00,2026-11-23T16:00",
        "MASH,LAC,2026-11-23T10:00,2026-11-23T14:00,2026-11-24T10:00", // its own clock, whatever the plan
        "MASH,CPP,2026-11-23T15:00,2026-11-24T11:00,2026-11-24T15:00",
        "EDT,CPP,2026-11-24T02:00,2026-11-24T03:00,2026-11-24T17:00", // at night, but the day has to act
        "EDT,LAC,2026-10-25T00:30,2026-10-25T01:30,2026-10-27T17:00", // elapsed, as the clocks go back
        "DATA_QUALITY,'',2026-11-23T10:00,2026-11-23T17:00,2026-11-25T10:00",
        "DATA_QUALITY,CPP,2026-11-23T10:00,2026-11-23T17:00,2026-11-25T10:00"
    })
    void targets_follow_queue_and_strictest_plan(
            Queue queue, String types, LocalDateTime received, LocalDateTime acknowledge, LocalDateTime triage) {
        Deadlines deadlines = RULES.of(queue, types(types), at(received), OfficeHours.USUAL);
        Instant first = queue == Queue.EDT ? at(received).plus(Duration.ofHours(1)) : at(acknowledge);
        assertThat(deadlines).isEqualTo(new Deadlines(first, at(triage)));
    }

    @ParameterizedTest
    @CsvSource({"TEAM", "MASH", "EDT", "PRE_BIRTH", "DATA_QUALITY"})
    void nothing_is_to_be_done_before_it_is_to_be_acknowledged(Queue queue) {
        OfficeHours half = new OfficeHours(LocalTime.of(9, 0), LocalTime.of(9, 30));
        Deadlines deadlines = RULES.of(queue, List.of(PlanType.CPP), at(LocalDateTime.parse("2026-11-23T09:10")), half);
        assertThat(deadlines.triageBy()).isAfterOrEqualTo(deadlines.acknowledgeBy());
    }

    private static List<PlanType> types(String names) {
        return Arrays.stream(names.split(";"))
                .filter(name -> !name.isEmpty())
                .map(PlanType::valueOf)
                .toList();
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SystemClock.LONDON).toInstant();
    }
}
