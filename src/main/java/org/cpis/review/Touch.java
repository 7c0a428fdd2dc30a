package org.cpis.review;

import java.time.Instant;
import org.cpis.ledger.Action;

/** That somebody did something with a record. */
public record Touch(String userId, String userName, String organisationName, Action action, Instant at) {}
