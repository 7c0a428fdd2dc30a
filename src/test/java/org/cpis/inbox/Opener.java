package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.lookup.Lookup;

/** Does things on a thread of its own, in a request of its own, when everybody is ready. */
@ApplicationScoped
public class Opener {

    @Inject
    private Caller caller;

    @Inject
    private Lookup lookup;

    @Inject
    private Inbox inbox;

    /** @return the opening */
    @ActivateRequestContext
    public String open(Actor actor, String person, CyclicBarrier ready) throws Exception {
        caller.actAs(actor);
        ready.await(30, TimeUnit.SECONDS);
        return lookup.open(person, lookup.check(person).consequence()).eventId();
    }

    /** @return the notification */
    @ActivateRequestContext
    public String read(Actor actor, String notification, CyclicBarrier ready) throws Exception {
        caller.actAs(actor);
        ready.await(30, TimeUnit.SECONDS);
        return inbox.read(notification).row().id();
    }
}
