package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.ledger.LedgerRetention;
import org.cpis.platform.Sweep;

/** Finds, counts and removes what is due; what a legal hold is about is never due. */
@Stateless
public class RetentionRows {

    /** Those that are held, under each number that they ever had (ruling 16 and law 9: a hold follows the child). */
    private static final String HELD = """
        WITH RECURSIVE held (id, nhs_number, superseded_by) AS (
          SELECT p.id, p.nhs_number, p.superseded_by FROM legal_hold h JOIN person p ON p.id = h.person_id
            WHERE h.released_at IS NULL
          UNION SELECT q.id, q.nhs_number, q.superseded_by FROM held x JOIN person q ON q.superseded_by = x.nhs_number
          UNION SELECT q.id, q.nhs_number, q.superseded_by FROM held x JOIN person q ON q.nhs_number = x.superseded_by)
        """;

    @PersistenceContext
    private EntityManager em;

    /** Removes some of what is due. @return how many rows */
    @Allowed(KEEP_LEDGER)
    public int purge(Sweep sweep, Instant before, int most) {
        String keys = sweep.key().stream().map(column -> "t." + column).collect(Collectors.joining(", "));
        List<?> due = em.createNativeQuery(
                        HELD + "SELECT " + keys + from(sweep, before) + free(sweep) + " LIMIT " + most)
                .getResultList();
        due.forEach(key -> change(sweep, key instanceof Object[] several ? several : new Object[] {key}));
        return due.size();
    }

    private void change(Sweep sweep, Object[] key) {
        Query query = em.createNativeQuery(sweep.change());
        for (int i = 0; i < key.length; i++) {
            query.setParameter(i + 1, key[i]);
        }
        query.executeUpdate();
    }

    /** How many rows are due, up to a bound. */
    @Allowed(ADMINISTER)
    public int due(Sweep sweep, Instant before, int most) {
        return count(from(sweep, before) + free(sweep), most);
    }

    /** How many rows would be due, were they not held. */
    @Allowed(ADMINISTER)
    public int held(Sweep sweep, Instant before, int most) {
        return count(from(sweep, before) + " AND " + sweep.person() + " IN (SELECT id FROM held)", most);
    }

    /** The moment itself, or that of the oldest event about somebody who is held, if that was before it. */
    @Allowed({KEEP_LEDGER, ADMINISTER})
    public Instant beforeAnyHeld(Instant before) {
        Object oldest = em.createNativeQuery(HELD + "SELECT CAST(MIN(t.at) AS CHAR)"
                        + from(LedgerRetention.EVENTS, before) + " AND t.person_id IN (SELECT id FROM held)")
                .getSingleResult();
        return oldest == null
                ? before
                : LocalDateTime.parse(oldest.toString().replace(' ', 'T')).toInstant(ZoneOffset.UTC);
    }

    private int count(String rest, int most) {
        Object counted = em.createNativeQuery(
                        HELD + "SELECT COUNT(*) FROM (SELECT 1" + rest + " LIMIT " + most + ") counted")
                .getSingleResult();
        return ((Number) counted).intValue();
    }

    private static String from(Sweep sweep, Instant before) {
        String due = sweep.due().replace(":before", "'" + LedgerKeys.time(before) + "'");
        return " FROM " + sweep.table() + " t " + sweep.join() + " WHERE " + due;
    }

    private static String free(Sweep sweep) {
        return " AND (" + sweep.person() + " IS NULL OR " + sweep.person() + " NOT IN (SELECT id FROM held))";
    }
}
