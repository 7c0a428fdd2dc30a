package org.cpis.inbox;

import java.time.Instant;
import java.util.Optional;
import org.cpis.identity.Actor;

/** An item that the ladder of escalation can climb. */
interface Escalatable {

    /** What it runs towards; empty while no clock of it runs. */
    Optional<Target> target();

    /** Remembers that a level was told. @return what its history says of that */
    Object escalated(WorkerLevel level, String entryId, Instant at, Actor by, String note);

    /** @param at when the ladder is to look again; null: not before a clock runs again */
    void lookAgain(Instant at);
}
