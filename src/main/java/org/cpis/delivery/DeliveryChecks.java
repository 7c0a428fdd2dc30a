package org.cpis.delivery;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.cpis.identity.Allowed;

/** The reconciler's book: one node looks in each minute, and all show what it found. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class DeliveryChecks {

    /** A node that comes sooner after another one has nothing to do. */
    private static final Duration APART = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private DeliveryCount count;

    @Inject
    private Clock clock;

    /** @return whether it is this node's turn */
    @Allowed(DELIVER)
    public boolean begin() {
        Instant now = clock.instant();
        return em.createQuery(
                                "update DeliveryCheck c set c.checkedAt = :now where c.id = :id and c.checkedAt < :before")
                        .setParameter("now", now)
                        .setParameter("id", DeliveryCheck.ONLY)
                        .setParameter("before", now.minus(APART))
                        .executeUpdate()
                == 1;
    }

    /** Writes down what was found, and says how everything stands, of all authorities. */
    @Allowed(DELIVER)
    public DeliveryFigures found(int missing, int repaired, int released) {
        em.find(DeliveryCheck.class, DeliveryCheck.ONLY, LockModeType.PESSIMISTIC_WRITE)
                .found(missing, repaired, released);
        return count.figures(null);
    }
}
