package org.cpis.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds events up by day, hour, user, and by who saw whom. Pure. */
final class AccessTally {

    record DayKey(
            LocalDate day,
            String organisation,
            String roleCode,
            String action,
            String mode,
            String outcome,
            String reason) {}

    record HourKey(LocalDate day, int hour, String organisation) {}

    record ViewerKey(LocalDate day, String organisation, String userId, String roleCode) {}

    record SeenKey(LocalDate day, String organisation, String userId, String personId) {}

    /** @param last the newest event of the user, for names */
    record Looks(Looked last, long checks, long opens) {

        private Looks plus(Looks other) {
            return new Looks(other.last, checks + other.checks, opens + other.opens);
        }
    }

    final Map<DayKey, Looks> days = new LinkedHashMap<>();
    final Map<HourKey, Long> hours = new LinkedHashMap<>();
    final Map<ViewerKey, Looks> viewers = new LinkedHashMap<>();
    final Map<SeenKey, Looks> seen = new LinkedHashMap<>();

    static AccessTally of(List<Looked> events) {
        AccessTally tally = new AccessTally();
        events.forEach(tally::add);
        return tally;
    }

    void add(Looked one) {
        if (!one.isCounted()) {
            return;
        }
        days.merge(dayKey(one), new Looks(one, 1, 0), Looks::plus);
        if (one.isOpened()) {
            hours.merge(new HourKey(one.day(), one.hour(), one.organisation()), 1L, Long::sum);
        }
        if (one.isOpened() || one.isCheck()) {
            viewers.merge(
                    new ViewerKey(one.day(), one.organisation(), one.userId(), one.roleCode()),
                    looks(one),
                    Looks::plus);
        }
        if ((one.isOpened() || one.isFlagged()) && one.personId() != null) {
            seen.merge(
                    new SeenKey(one.day(), one.organisation(), one.userId(), one.personId()), looks(one), Looks::plus);
        }
    }

    private static Looks looks(Looked one) {
        return new Looks(one, one.isOpened() ? 0 : 1, one.isOpened() ? 1 : 0);
    }

    private static DayKey dayKey(Looked one) {
        return new DayKey(
                one.day(),
                one.organisation(),
                one.roleCode(),
                one.action().name(),
                one.mode() == null ? "" : one.mode(),
                one.outcome().name(),
                one.reason() == null ? "" : one.reason().name());
    }
}
