package org.cpis.inbox;

import java.time.Instant;
import java.util.List;
import org.cpis.identity.Actor;

/**
 * What is taken away, read in the transaction that recorded it.
 *
 * @param name of the file without its ending: day and the end of the ledger row's id, nothing personal
 * @param rows of the list; empty for one notification
 * @param item the one notification; null for the list
 */
public record Exported(String name, Instant at, Actor by, List<InboxRow> rows, NotificationView item) {

    public Exported {
        rows = List.copyOf(rows);
    }
}
