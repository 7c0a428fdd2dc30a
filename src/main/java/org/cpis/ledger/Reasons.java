package org.cpis.ledger;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** Reasons that were given for looking: their words, and whether the caller has given one. */
@Stateless
public class Reasons {

    /** The only actions that a reason is given for. */
    public static final Set<Action> ACTIONS = Set.of(Action.BREAK_GLASS, Action.REASON_GIVEN);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Keeps the words of a reason whose event is in the ledger. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public void keep(Recorded event, ReasonKind kind, String words) {
        em.persist(new AccessReason(event.id(), kind, words));
        em.flush();
    }

    /**
     * When the caller last gave a reason about this person, in this session and role; empty when that was not after
     * {@code since}.
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public Optional<Instant> given(Action how, String personId, Instant since) {
        Actor actor = caller.require();
        return em.createQuery("""
                        select e.at from AccessEvent e where e.userId = :user and e.sessionRef = :session
                        and e.organisation = :organisation and e.roleProfile = :role and e.action = :action
                        and e.personId = :person and e.at > :since order by e.at desc""", Instant.class)
                .setParameter("user", actor.userId())
                .setParameter("session", actor.sessionRef())
                .setParameter("organisation", actor.organisation())
                .setParameter("role", actor.profile().id())
                .setParameter("action", how)
                .setParameter("person", personId)
                .setParameter("since", since)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
