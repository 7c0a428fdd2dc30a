package org.cpis.inbox;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a worker answers to a missed-alert request.
 *
 * @param authority code of the one to hand on to, with that outcome only; else empty
 * @param note at most 200 characters, by {@link GuardedText}; the requester reads it; may be empty
 */
public record MissedAnswerDraft(MissedOutcome outcome, String authority, String note) implements Serializable {

    /** What is wrong: the key of a sentence by field; empty when all is good. */
    public Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        if (outcome == null) {
            faults.put("outcome", "missedAlert.outcome.empty");
        }
        if (isHandingOn() && authority.isEmpty()) {
            faults.put("authority", "missedAlert.other.empty");
        }
        GuardedText.fault(note).ifPresent(key -> faults.put("note", key));
        return faults;
    }

    public boolean isHandingOn() {
        return outcome == MissedOutcome.OTHER_AUTHORITY;
    }
}
