package org.cpis.inbox;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** A new notification, as far as it decides in whose list it belongs. Nothing about the person. */
public record Arrival(
        String id,
        String authority,
        Queue queue,
        String team,
        String owner,
        Status status,
        String planTypes,
        Kind kind,
        Mark mark,
        Instant dueAt,
        Instant pausedAt) {

    Set<String> plans() {
        return Set.of(planTypes.split(","));
    }

    Set<Remark> remarks() {
        EnumSet<Remark> remarks = EnumSet.noneOf(Remark.class);
        if (kind == Kind.NOT_BROUGHT) {
            remarks.add(Remark.NOT_BROUGHT);
        }
        if (mark == Mark.WRONG_PATIENT) {
            remarks.add(Remark.WRONG_PATIENT);
        }
        return remarks;
    }

    boolean isOverdueAt(Instant now) {
        return dueAt.isBefore(now) && pausedAt == null;
    }
}
