package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;

/** One event as a reviewer sees it. {@code nhsNumber} is null where the event concerns nobody in particular. */
public record LedgerRow(
        String id,
        Instant at,
        Action action,
        String mode,
        Outcome outcome,
        String userName,
        String roleName,
        String organisationName,
        String detail,
        NhsNumber nhsNumber)
        implements Serializable {}
