package org.cpis.inbox;

import java.io.Serializable;

/**
 * What a worker writes about a notification.
 *
 * @param outcome null only where nothing came of it yet
 * @param note at most 4,000 characters; never shown outside the authority
 */
public record FollowUpDraft(FollowUpOutcome outcome, String note) implements Serializable {

    static final FollowUpDraft NONE = new FollowUpDraft(null, "");
}
