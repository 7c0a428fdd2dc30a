package org.cpis.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A page of the list.
 *
 * @param more whether others come after these
 * @param team of the worker who asked
 * @param at when it was read
 * @param recent ids of what had newly come in to the authority by then; on the first page only
 */
public record InboxListing(List<InboxRow> rows, boolean more, MyTeam team, Instant at, Set<String> recent) {}
