package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;

/**
 * One event of one child's record.
 *
 * @param mode NOTIFY, SILENT or NONE for what a clinician did; else null
 * @param code ODS code of the organisation
 */
public record ChildLine(
        String id,
        Instant at,
        Action action,
        String mode,
        String userName,
        String roleName,
        String code,
        String organisation)
        implements Serializable {}
