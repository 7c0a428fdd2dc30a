package org.cpis.ledger;

import java.time.Instant;

/** Receipt of the ledger: id and time of the row that was written. */
public record Recorded(String id, Instant at) {}
