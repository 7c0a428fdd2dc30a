package org.cpis.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.inbox.SignOffs;

/** The ways of managers, offered above the inbox. */
@Named
@RequestScoped
public class ManagerLinks {

    @Inject
    private Caller caller;

    @Inject
    private SignOffs signOffs;

    private Integer waiting;

    public boolean isShown() {
        return caller.current().filter(actor -> actor.may(Activity.MANAGE_TEAM)).isPresent();
    }

    /** How many notifications wait for sign-off, as far as the list shows them. */
    public int getWaiting() {
        if (waiting == null) {
            waiting = signOffs.count();
        }
        return waiting;
    }
}
