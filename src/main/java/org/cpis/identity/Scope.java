package org.cpis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cpis.platform.NotFound;

/** What happens when something is not the caller's to see: recorded, and the same answer as for a missing one. */
@ApplicationScoped
public class Scope {

    @Inject
    private Event<Refused> refused;

    /** @param what kind of thing that was asked for, never its id */
    public NotFound refuse(String what) {
        refused.fire(new Refused("not found or foreign: " + what));
        return new NotFound();
    }
}
