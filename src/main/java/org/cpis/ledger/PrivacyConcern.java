package org.cpis.ledger;

import java.time.Instant;
import org.cpis.identity.Actor;

/**
 * Something was done that a privacy officer has to know of. Fired inside the transaction of the event, so that the alert
 * stands or falls with it; what a timer finds is fired inside that of the finding.
 *
 * @param event the ledger row of what was done
 * @param personId whose record; null: nobody in particular
 * @param evidence facts without personal data; at most 200 characters
 * @param onceSince when the same alert was raised after this moment, it is not raised again; null: raised each time
 * @param firing what a rule found, which is raised once a day; null: the event speaks for itself
 */
public record PrivacyConcern(
        AlertKind kind,
        Recorded event,
        Actor actor,
        String personId,
        String evidence,
        Instant onceSince,
        Firing firing) {

    /** Of one event, which fires it alone. */
    public PrivacyConcern(
            AlertKind kind, Recorded event, Actor actor, String personId, String evidence, Instant onceSince) {
        this(kind, event, actor, personId, evidence, onceSince, null);
    }
}
