package org.cpis.inbox;

import java.time.Instant;
import org.cpis.ledger.Action;

/**
 * What the ledger says of one access to a record, before it is judged.
 *
 * @param setting care setting of the organisation; null: none known
 * @param region code of its safeguarding region; null: none known
 */
public record Access(
        String id,
        Instant at,
        Action action,
        String userId,
        String session,
        String organisation,
        String organisationName,
        String setting,
        String region,
        String regionName) {}
