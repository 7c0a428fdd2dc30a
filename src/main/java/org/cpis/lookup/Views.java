package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.RecordViewed;
import org.cpis.ledger.Recorded;
import org.cpis.register.PersonDetails;

/** Writes a look at somebody down, and tells who watches over looking. */
@ApplicationScoped
class Views {

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Event<RecordViewed> viewed;

    Recorded checked(ViewMode mode, PersonDetails person, int flags) {
        Outcome outcome = flags == 0 ? Outcome.NOTHING : Outcome.FOUND;
        return record(new Entry(Action.CHECKED, mode.name(), outcome, person.id(), flags + " flags"), person);
    }

    /** Whoever has to say why first has seen nothing yet, but has asked. */
    Recorded heldBack(ViewMode mode, PersonDetails person) {
        return record(new Entry(Action.CHECKED, mode.name(), Outcome.REFUSED, person.id(), "reason needed"), person);
    }

    Recorded opened(ViewMode mode, PersonDetails person, int plans) {
        return record(new Entry(Action.OPENED, mode.name(), Outcome.FOUND, person.id(), plans + " plans"), person);
    }

    private Recorded record(Entry entry, PersonDetails person) {
        Recorded event = ledger.append(entry);
        viewed.fire(new RecordViewed(event, entry.action(), person, caller.require()));
        return event;
    }
}
