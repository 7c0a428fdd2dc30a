package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;

/** Reads events for the services of the review, which know whose they may be and write the reading down. */
@Stateless
public class LedgerRows {

    private static final String ROWS = """
            select new org.cpis.review.LedgerRow(e.id, e.at, e.action, e.mode, e.outcome, e.userName, e.roleName,
            e.organisationName, e.detail, p.nhsNumber, p.status, e.personId, r.kind) from AccessEvent e
            left join Person p on p.id = e.personId left join AccessReason r on r.eventId = e.id
            where e.id in :ids and e.at >= :from and e.at < :to order by e.at desc, e.id desc""";

    @PersistenceContext
    private EntityManager em;

    /** Newest first. The keys are found first and the rows read after, so that only rows of the page are read whole. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<LedgerRow> read(String keys, List<Object> values, Instant from, Instant to) {
        Query query = em.createNativeQuery(keys);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<?> ids = query.getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(ROWS, LedgerRow.class)
                .setParameter("ids", ids)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }
}
