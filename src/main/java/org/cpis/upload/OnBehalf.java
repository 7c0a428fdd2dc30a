package org.cpis.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;

/** Lets the portal do for an authority what one of its tasks has been waiting for, whoever brought it about. */
@ApplicationScoped
class OnBehalf {

    @Inject
    private Caller caller;

    /** The ledger names the portal, acting for that authority; afterwards the caller is who it was. */
    void of(String authority, Runnable work) {
        Actor before = caller.require();
        caller.actAs(Actor.job(authority, Activity.KEEP_DATA));
        try {
            work.run();
        } finally {
            caller.actAs(before);
        }
    }
}
