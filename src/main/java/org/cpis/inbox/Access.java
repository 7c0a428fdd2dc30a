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
        String regionName) {

    /** As the ledger has it: where the organisation lies is found out afterwards. */
    public Access(
            String id,
            Instant at,
            Action action,
            String userId,
            String session,
            String organisation,
            String organisationName,
            String setting) {
        this(id, at, action, userId, session, organisation, organisationName, setting, null, null);
    }

    Access in(String code, String name) {
        return new Access(id, at, action, userId, session, organisation, organisationName, setting, code, name);
    }
}
