package org.cpis.inbox;

import java.time.Instant;

/** One entry of a notification's history, with whose it is. */
public record NightEntry(String notificationId, FollowUpRow entry) {

    public NightEntry(
            String notificationId,
            Instant at,
            Step step,
            FollowUpOutcome outcome,
            String note,
            String author,
            String role) {
        this(
                notificationId,
                new FollowUpRow(at, step, outcome, note, author, role, null, null, null, null, null, null, null));
    }

    /** Whether the emergency duty team did it: not the hand-over itself, and nothing after it. */
    boolean isOfNight(Instant handedOverAt) {
        return entry.step() != Step.HANDED_OVER
                && (handedOverAt == null || entry.at().isBefore(handedOverAt));
    }
}
