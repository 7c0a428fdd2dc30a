package org.cpis.review;

import java.io.Serializable;
import java.util.Arrays;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.ReasonKind;

/**
 * Further conditions of a search of the ledger. Null: any event.
 *
 * @param setting care setting of the organisation, as it is stored there
 * @param mode NOTIFY, SILENT or NONE
 * @param reason {@link #ANY}: one was given; {@link #NONE}: none was; or the name of its kind
 * @param alert {@link #ANY}: there is a privacy alert about it; {@link #NONE}: there is none; or the name of its state
 */
public record LedgerFilter(String setting, String mode, Outcome outcome, String reason, String alert)
        implements Serializable {

    public static final String ANY = "ANY";
    public static final String NONE = "NONE";

    /** No further condition. */
    public static final LedgerFilter OPEN = new LedgerFilter(null, null, null, null, null);

    public LedgerFilter {
        requireOneOf(reason, ReasonKind.values());
        requireOneOf(alert, AlertState.values());
    }

    boolean seeksReason() {
        return reason != null && !reason.equals(NONE);
    }

    boolean seeksAlert() {
        return alert != null && !alert.equals(NONE);
    }

    private static void requireOneOf(String asked, Enum<?>[] kinds) {
        boolean known = asked == null
                || asked.equals(ANY)
                || asked.equals(NONE)
                || Arrays.stream(kinds).anyMatch(kind -> kind.name().equals(asked));
        if (!known) {
            throw new IllegalArgumentException("no such condition");
        }
    }
}
