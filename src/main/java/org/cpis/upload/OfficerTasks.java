package org.cpis.upload;

import java.io.Serializable;

/**
 * What waits for a data officer.
 *
 * @param rejects records to correct, those without a good NHS number among them
 * @param missingNumbers records without a good NHS number
 * @param staleFlags flags that should have ended, and flags that were not confirmed for long
 * @param wrongNumbers phone numbers of the authority that clinicians reported as wrong
 * @param contactDue whether the contacts must be confirmed
 * @param alert about a missed daily file; null when there is none
 */
public record OfficerTasks(
        long rejects, long missingNumbers, long staleFlags, long wrongNumbers, boolean contactDue, OpenAlert alert)
        implements Serializable {}
