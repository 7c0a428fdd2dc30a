package org.cpis.ledger;

import java.io.Serializable;
import java.time.Instant;

/** One of the last unscheduled accesses, as every viewer sees them. */
public record PastAccess(Instant at, String viewer, String role, String organisation) implements Serializable {}
