package org.cpis.lookup;

import static org.cpis.identity.Activity.SIGNED_IN;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.cpis.identity.Allowed;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.identity.Scope;
import org.cpis.inbox.MissedAlertDraft;
import org.cpis.inbox.MissedWork;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;

/** Who may look may also say that an alert is missing; nobody else can, since the answer tells of a child. */
@Stateless
public class AlertRequests {

    @Inject
    private People people;

    @Inject
    private MissedWork work;

    @Inject
    private Desk desk;

    @Inject
    private Ledger ledger;

    @Inject
    private Scope scope;

    @Inject
    private Event<Refused> refused;

    /** Whether the caller may ask. The same for everybody that they look for. */
    @Allowed(SIGNED_IN)
    public boolean isOffered() {
        return desk.mode() != ViewMode.NONE;
    }

    /**
     * Whom a request is about.
     *
     * @param personId of the child page; null: nobody was found
     * @return null when nobody was found
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public PersonDetails begin(String personId) {
        requireDesk();
        if (personId == null) {
            return null;
        }
        PersonDetails person = people.byId(personId).orElseThrow(() -> scope.refuse("person"));
        ledger.append(Entry.about(person.id(), Action.MISSED_ALERT_BEGUN, Outcome.FOUND, ""));
        return person;
    }

    /** @return id of the request */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public String send(MissedAlertDraft draft) {
        requireDesk();
        return work.send(draft);
    }

    private void requireDesk() {
        if (!isOffered()) {
            refused.fire(new Refused("AlertRequests without a policy in force"));
            throw new NotAllowed();
        }
    }
}
