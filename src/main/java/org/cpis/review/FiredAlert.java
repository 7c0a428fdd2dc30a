package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.AlertKind;

/**
 * An alert in the list of what a rule raised.
 *
 * @param personId null: nobody in particular
 */
public record FiredAlert(
        String id, AlertKind kind, Instant at, String evidence, String organisationName, String personId)
        implements Serializable {}
