package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How one kind stands.
 *
 * @param months its period
 * @param since first day (Europe/London) that is kept
 * @param due rows that the next night removes
 * @param held rows whose period is over and that a legal hold keeps
 * @param checkedAt null: no night has come yet
 * @param purgedAt null: nothing was removed yet
 * @param purged rows since ever
 */
public record RetentionRow(
        RetentionKind kind,
        int months,
        LocalDate since,
        int due,
        int held,
        Instant checkedAt,
        Instant purgedAt,
        long purged)
        implements Serializable {}
