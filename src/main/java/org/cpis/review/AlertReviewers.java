package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who reviews: the portal keeps no accounts, and knows those who read the alerts. */
@Stateless
public class AlertReviewers {

    private static final String SEEN = "INSERT INTO alert_reviewer (user_id, organisation, name, seen_at)"
            + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE name = VALUES(name), seen_at = VALUES(seen_at)";

    private static final String OF = "SELECT r.user_id, MIN(r.name) FROM alert_reviewer r JOIN organisation o"
            + " ON r.organisation IN (o.code, o.parent, o.region) WHERE o.code = ?1 AND r.seen_at > ?2"
            + " AND r.user_id <> ?3 GROUP BY r.user_id ORDER BY 2, 1";

    /** Reviewers that a list offers. */
    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.reviewer-known", defaultValue = "P90D")
    private Duration known;

    /** The caller reads the alerts of the own organisation. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void seen() {
        Actor reviewer = caller.require();
        em.createNativeQuery(SEEN)
                .setParameter(1, reviewer.userId())
                .setParameter(2, reviewer.organisation())
                .setParameter(3, reviewer.name())
                .setParameter(4, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /**
     * Reviewers of an organisation, its trust and its region.
     *
     * @param not user who is none; null: nobody
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AlertReviewer> of(String organisation, String not) {
        @SuppressWarnings("unchecked")
        Stream<Object[]> rows = em.createNativeQuery(OF)
                .setParameter(1, organisation)
                .setParameter(2, LocalDateTime.ofInstant(clock.instant().minus(known), ZoneOffset.UTC))
                .setParameter(3, not == null ? "" : not)
                .setMaxResults(MOST)
                .getResultStream();
        return rows.map(row -> new AlertReviewer((String) row[0], (String) row[1]))
                .toList();
    }
}
