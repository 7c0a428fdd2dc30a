package org.cpis.ledger;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which record the caller has opened: only to that one may anything be added, and for a day. */
@Stateless
public class OwnOpenings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /** Longer than any shift. */
    @Inject
    @ConfigProperty(name = "cpis.lookup.additions-hours", defaultValue = "24")
    private int openFor;

    @Inject
    private Clock clock;

    /** Openings of others, by the caller in another organisation, of another day, and missing ones look the same. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public OwnOpening own(String eventId) {
        Actor actor = caller.require();
        return em.createQuery("""
                        select new org.cpis.ledger.OwnOpening(e.id, e.at, e.personId, e.mode) from AccessEvent e
                        where e.id = :id and e.userId = :user and e.organisation = :organisation and e.at > :since
                        and e.action = org.cpis.ledger.Action.OPENED""", OwnOpening.class)
                .setParameter("id", eventId)
                .setParameter("user", actor.userId())
                .setParameter("organisation", actor.organisation())
                .setParameter("since", clock.instant().minus(Duration.ofHours(openFor)))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("opening"));
    }
}
