package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;

/** Which sessions are over, also those of other nodes: the ledger knows of each beginning and end. */
@Stateless
public class LastingSessions {

    @PersistenceContext
    private EntityManager em;

    /**
     * Lists whose session ended, or whose user has begun another one since.
     *
     * @param lists not empty
     * @param since what happened before is not looked at
     */
    @Allowed(DELIVER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public Set<ListTicket> over(Collection<ListTicket> lists, Instant since) {
        Set<String> users = lists.stream().map(ListTicket::user).collect(Collectors.toSet());
        Set<SessionTurn> turns = em.createQuery("""
                        select new org.cpis.inbox.SessionTurn(e.userId, e.sessionRef, e.action, e.at)
                        from AccessEvent e where e.userId in :users and e.at >= :since and e.action in
                        (org.cpis.ledger.Action.SIGNED_IN, org.cpis.ledger.Action.ROLE_CHANGED,
                        org.cpis.ledger.Action.SIGNED_OUT)""", SessionTurn.class)
                .setParameter("users", users)
                .setParameter("since", since)
                .getResultStream()
                .collect(Collectors.toSet());
        return lists.stream()
                .filter(list -> turns.stream().anyMatch(turn -> turn.ends(list)))
                .collect(Collectors.toSet());
    }
}
