package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;

/**
 * One item of a night.
 *
 * @param item as it is now
 * @param handedOverAt null: not handed over
 * @param done what the emergency duty team did last; null: nothing
 */
public record NightRow(InboxRow item, Instant handedOverAt, FollowUpRow done) implements Serializable {

    NightRow with(FollowUpRow entry) {
        return new NightRow(item, handedOverAt, item.isNamed() ? entry : entry.withoutNote());
    }
}
