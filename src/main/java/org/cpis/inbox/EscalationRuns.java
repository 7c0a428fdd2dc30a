package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.cpis.identity.Allowed;

/** Whose turn it is to climb the ladder: saves work; that nothing is told twice does not hang on it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EscalationRuns {

    /** A node that comes sooner after another one has nothing to do. */
    private static final Duration APART = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** @return whether it is this node's turn */
    @Allowed(DELIVER)
    public boolean begin() {
        Instant now = clock.instant();
        return em.createNativeQuery("UPDATE escalation_run SET begun_at = ?1 WHERE id = 1 AND begun_at < ?2")
                        .setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                        .setParameter(2, LocalDateTime.ofInstant(now.minus(APART), ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }
}
