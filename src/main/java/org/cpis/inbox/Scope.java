package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cpis.identity.Refused;
import org.cpis.platform.NotFound;

/** What happens when an id is not of the caller's authority: recorded, and the same answer as for a missing one. */
@ApplicationScoped
class Scope {

    @Inject
    private Event<Refused> refused;

    /** @param what kind of thing that was asked for, never its id */
    NotFound refuse(String what) {
        refused.fire(new Refused("not found or foreign: " + what));
        return new NotFound();
    }
}
