package org.cpis.review;

import java.io.Serializable;
import org.cpis.ledger.AlertKind;

/** What a reviewer decides about a rule. */
public record SwitchDraft(AlertKind kind, String organisation, boolean on, String reason) implements Serializable {

    /** Longest reason, in characters; the shortest that says anything. */
    public static final int LONGEST = 200;

    private static final int SHORTEST = 5;

    public boolean isReasonGood() {
        return reason != null && reason.strip().length() >= SHORTEST && reason.length() <= LONGEST;
    }
}
