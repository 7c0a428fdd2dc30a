package org.cpis.review;

import static org.cpis.identity.Activity.WATCH_PRIVACY;

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
import java.util.Optional;
import org.cpis.identity.Allowed;

/** Whose turn it is to judge the ledger, and how far it was judged: one node at a time, each stretch once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleRuns {

    /** An event has its time before its transaction ends. */
    private static final Duration IN_FLIGHT = Duration.ofSeconds(60);

    /** The timer looks each minute, and not to the second. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RuleSettings settings;

    @Inject
    private Clock clock;

    /** @return the stretch to judge; empty when it is not this node's turn, and when there is nothing new */
    @Allowed(WATCH_PRIVACY)
    public Optional<LogSpan> begin() {
        Instant now = clock.instant();
        boolean turn = em.createNativeQuery("UPDATE privacy_rule_run SET begun_at = ?1 WHERE id = 1 AND begun_at < ?2")
                        .setParameter(1, utc(now))
                        .setParameter(2, utc(now.minus(settings.between()).plus(SLACK)))
                        .executeUpdate()
                == 1;
        Instant from = readTo();
        Instant latest = from.plus(settings.window());
        Instant settled = now.minus(IN_FLIGHT);
        LogSpan span = new LogSpan(from, latest.isBefore(settled) ? latest : settled);
        return turn && span.from().isBefore(span.to()) ? Optional.of(span) : Optional.empty();
    }

    /** Keeps how far it was judged, so that the next run goes on there. */
    @Allowed(WATCH_PRIVACY)
    public void done(LogSpan span) {
        em.createNativeQuery("UPDATE privacy_rule_run SET read_to = ?1 WHERE id = 1 AND read_to = ?2")
                .setParameter(1, utc(span.to()))
                .setParameter(2, utc(span.from()))
                .executeUpdate();
    }

    private Instant readTo() {
        Object moment = em.createNativeQuery(
                        "SELECT DATE_FORMAT(read_to, '%Y-%m-%dT%H:%i:%s.%fZ') FROM privacy_rule_run")
                .getSingleResult();
        return Instant.parse(moment.toString());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
