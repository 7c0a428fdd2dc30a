package org.cpis.inbox;

import java.time.Instant;

/**
 * From a notification's coming to a step of it.
 *
 * @param queue where it is
 * @param team of the queue {@link Queue#TEAM}; null: not known
 */
public record Span(Queue queue, String team, Instant from, Instant until) {

    FigureGroup place() {
        return new FigureGroup(null, queue, queue == Queue.TEAM ? team : null, null);
    }
}
