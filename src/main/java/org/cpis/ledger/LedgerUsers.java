package org.cpis.ledger;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;

/** Who has events in the ledger, by organisation: part of a name leads to users, and from there to few events. */
@Stateless
public class LedgerUsers {

    private static final int FIRST_ORGANISATION = 3;

    @PersistenceContext
    private EntityManager em;

    @Resource
    private TransactionSynchronizationRegistry transaction;

    @Inject
    private KnownUsers known;

    /** Writes somebody down who has no event at this organisation yet; stands or falls with that event. */
    @Allowed(SIGNED_IN)
    public void know(Actor actor) {
        if (known.add(actor)) {
            transaction.registerInterposedSynchronization(new KnownUsers.Unless(known, actor));
            em.createNativeQuery(
                            "INSERT IGNORE INTO ledger_user (organisation, user_id, user_name) VALUES (?1, ?2, ?3)")
                    .setParameter(1, actor.organisation())
                    .setParameter(2, actor.userId())
                    .setParameter(3, actor.name())
                    .executeUpdate();
        }
    }

    /**
     * Ids of users of these organisations.
     *
     * @param text whole id, or part of a name
     * @param most of them, at most
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public Set<String> named(String text, List<String> organisations, int most) {
        String marks = IntStream.range(0, organisations.size())
                .mapToObj(i -> "?" + (i + FIRST_ORGANISATION))
                .collect(Collectors.joining(", "));
        Query query = em.createNativeQuery("SELECT DISTINCT user_id FROM ledger_user"
                + " WHERE (user_id = ?1 OR INSTR(user_name, ?1) > 0) AND organisation IN (" + marks + ") LIMIT ?2");
        query.setParameter(1, text).setParameter(2, most);
        for (int i = 0; i < organisations.size(); i++) {
            query.setParameter(i + FIRST_ORGANISATION, organisations.get(i));
        }
        return ((List<?>) query.getResultList())
                .stream().map(String.class::cast).collect(Collectors.toSet());
    }
}
