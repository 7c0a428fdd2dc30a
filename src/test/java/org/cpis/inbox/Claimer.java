package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;

/** Claims on a thread of its own, in a request of its own, and says who has it afterwards. */
@ApplicationScoped
public class Claimer {

    @Inject
    private Caller caller;

    @Inject
    private Casework casework;

    @ActivateRequestContext
    public String claim(Actor actor, String id) {
        caller.actAs(actor);
        try {
            casework.claim(id);
            return "won:" + actor.name();
        } catch (AlreadyClaimed taken) {
            return "lost to:" + taken.owner();
        }
    }
}
