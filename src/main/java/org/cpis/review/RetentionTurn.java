package org.cpis.review;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.cpis.identity.Allowed;

/**
 * Removing and holding take turns: a batch that began before a hold is over when the hold stands, and the next one sees it.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RetentionTurn {

    @PersistenceContext
    private EntityManager em;

    /** Waits for whoever has it; given back with the transaction. To be taken before anything is read. */
    @Allowed(SIGNED_IN)
    public void take() {
        em.createNativeQuery("SELECT id FROM retention_turn WHERE id = 1 FOR UPDATE")
                .getSingleResult();
    }
}
