package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * A saved search as its user sees it.
 *
 * @param lastDays days up to today; null: fixed days
 * @param criteria as it would be run today; with a number only where a single one was asked for and may be shown
 */
public record SavedSearchRow(String id, String name, Integer lastDays, LedgerCriteria criteria, Instant changedAt)
        implements Serializable {}
