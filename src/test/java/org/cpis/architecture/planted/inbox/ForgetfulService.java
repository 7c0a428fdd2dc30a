package org.cpis.architecture.planted.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cpis.identity.Allowed;
import org.cpis.identity.Refused;

/** Reads without a word; refusing does not make up for it. */
@Stateless
public class ForgetfulService {

    @Inject
    private Event<Refused> refused;

    @Allowed(WORK_INBOX)
    public String reads(String id) {
        if (id.isEmpty()) {
            refused.fire(new Refused("nothing"));
        }
        return part();
    }

    /** For what is above. */
    @Allowed(WORK_INBOX)
    public String part() {
        return "words";
    }
}
