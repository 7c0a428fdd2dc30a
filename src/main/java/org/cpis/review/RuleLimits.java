package org.cpis.review;

import java.time.Duration;
import java.util.List;
import org.cpis.ledger.AlertKind;

/**
 * The numbers of the rules that raise privacy alerts.
 *
 * @param graceMinutes before and after a rota entry in which work is usual
 * @param manyPersons in an hour that are usual for anybody
 * @param manyTimes the median of peers that is usual
 * @param attendanceHours around an opening in which somebody has to say that the patient came
 * @param seenHours around a check in which the organisation has to open what it saw
 * @param dormantDays without a sign-in after which a user counts as dormant
 * @param silentLeast silent reads in a day that are usual for anybody
 * @param silentTimes the median of peers that is usual
 * @param peerDays days before for which peers are counted
 */
public record RuleLimits(
        int graceMinutes,
        int manyPersons,
        int manyTimes,
        int attendanceHours,
        int seenHours,
        int dormantDays,
        int silentLeast,
        int silentTimes,
        int peerDays) {

    /** What the sentence of a rule names, in its order; empty for a rule without numbers. */
    List<Integer> of(AlertKind kind) {
        return switch (kind) {
            case OUT_OF_ROTA -> List.of(graceMinutes);
            case MANY_PERSONS -> List.of(manyPersons, manyTimes, peerDays);
            case NO_ATTENDANCE -> List.of(attendanceHours);
            case SEEN_NOT_OPENED -> List.of(seenHours);
            case DORMANT -> List.of(dormantDays);
            case SILENT_UNLIKE_ROLE -> List.of(silentLeast, silentTimes, peerDays);
            default -> List.of();
        };
    }

    Duration attendance() {
        return Duration.ofHours(attendanceHours);
    }

    Duration seen() {
        return Duration.ofHours(seenHours);
    }

    Duration grace() {
        return Duration.ofMinutes(graceMinutes);
    }
}
