package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.ledger.Action;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/**
 * One row behind a figure. Nothing of what social care wrote, nothing clinical.
 *
 * @param at when it happened; null: never
 * @param until when what the figure is about happened to it; null where that is the same
 * @param what key of its text
 * @param who name of the user; null: no matter
 * @param number null where nobody is concerned, and where the number may not be shown (laws 9, 10)
 * @param hidden whether there is a person that may not be shown
 * @param detail facts, a reference or a code
 */
public record DashRow(
        String id,
        Instant at,
        Instant until,
        String what,
        String who,
        String role,
        String organisation,
        NhsNumber number,
        boolean hidden,
        String detail)
        implements Serializable {

    /** An event of the ledger; only numbers that can be found are shown. */
    public DashRow(
            String id,
            Instant at,
            Action action,
            String mode,
            Outcome outcome,
            String who,
            String role,
            String organisation,
            String detail,
            NhsNumber number,
            PersonStatus status) {
        this(
                id,
                at,
                null,
                (action == Action.OPENED && mode != null ? "dash.opened." + mode : "action." + action),
                who,
                role,
                organisation,
                isShown(status) ? number : null,
                status != null && !isShown(status),
                detail);
    }

    private static boolean isShown(PersonStatus status) {
        return status == PersonStatus.ACTIVE || status == PersonStatus.DECEASED;
    }

    /** For somebody who may see figures and no person. */
    DashRow withoutPerson() {
        boolean there = hidden || number != null;
        return new DashRow(id, at, until, what, who == null ? null : "", role, organisation, null, there, detail);
    }
}
