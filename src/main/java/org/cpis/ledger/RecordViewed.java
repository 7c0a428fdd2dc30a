package org.cpis.ledger;

import org.cpis.identity.Actor;
import org.cpis.register.PersonDetails;

/**
 * Somebody saw whether there is an alert, or the details, in whatever role. Fired inside the transaction of that, for who
 * watches over looking; what observers do has to be short.
 *
 * @param action CHECKED or OPENED
 */
public record RecordViewed(Recorded event, Action action, PersonDetails person, Actor viewer) {}
