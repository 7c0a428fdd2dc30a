package org.cpis.ledger;

import java.time.Instant;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.register.PlanDetails;

/**
 * A record was opened in a notifying role. Fired inside the transaction of the opening, so that observers'
 * rows stand or fall with it.
 *
 * @param eventId the ledger row of the opening
 * @param plans what was visible, of all authorities
 */
public record RecordOpened(String eventId, Instant at, String personId, Actor viewer, List<PlanDetails> plans) {}
