package org.cpis.review;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.NhsNumber;

/**
 * Who touched one record.
 *
 * @param nhsNumber null where it may not be shown
 * @param cut whether there are older events than those that were grouped
 * @param events the newest page
 */
public record RecordTouches(NhsNumber nhsNumber, List<TouchedBy> users, boolean cut, List<LedgerRow> events)
        implements Serializable {}
