package org.cpis.review;

import static org.cpis.identity.Activity.KEEP_LEDGER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.platform.SystemClock;

/**
 * Counts what is new in the ledger, chain by chain in the order of its numbers, and remembers how far it came in the same
 * transaction: each event once, whatever node, restart or late commit.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AccessFollower {

    private static final String LOCKED = "SELECT chain, seq FROM access_follow ORDER BY chain FOR UPDATE";

    private static final String MOVED = "UPDATE access_follow SET seq = ?1, upto = ?2 WHERE chain = ?3";

    private static final String NEW = " where e.chain = :chain and e.seq > :seq order by e.seq";

    private static final String OF_DAY = """
         where e.at >= :from and e.at < :until and e.chain = :chain and e.seq <= :seq
        and e.action in :counted and (e.at > :at or e.at = :at and e.id > :id) order by e.at, e.id\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AccessCells cells;

    @Inject
    private DashSettings settings;

    @Inject
    private Clock clock;

    /**
     * Counts the next events of each chain, up to a bound.
     *
     * @return whether there is likely more
     */
    @Allowed(KEEP_LEDGER)
    public boolean follow() {
        Instant began = clock.instant(); // what is committed later is counted next time
        AccessTally tally = new AccessTally();
        boolean more = false;
        for (Object[] place : locked()) {
            more |= follow(((Number) place[0]).intValue(), ((Number) place[1]).longValue(), began, tally);
        }
        cells.add(tally);
        return more;
    }

    /** Counts one day (Europe/London) anew from the ledger, as far as it is followed. */
    @Allowed(KEEP_LEDGER)
    public void recount(LocalDate day) {
        AccessTally tally = new AccessTally();
        for (Object[] place : locked()) {
            addDay(day, ((Number) place[0]).intValue(), ((Number) place[1]).longValue(), tally);
        }
        cells.clear(day);
        cells.add(tally);
    }

    private List<Object[]> locked() {
        List<?> rows = em.createNativeQuery(LOCKED).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    private boolean follow(int chain, long seq, Instant began, AccessTally tally) {
        List<Looked> events = em.createQuery(Looked.SELECT + NEW, Looked.class)
                .setParameter("chain", chain)
                .setParameter("seq", seq)
                .setMaxResults(settings.followBatch())
                .getResultList();
        events.forEach(tally::add);
        boolean full = events.size() >= settings.followBatch();
        Looked last = events.isEmpty() ? null : events.get(events.size() - 1);
        em.createNativeQuery(MOVED)
                .setParameter(1, last == null ? seq : last.seq())
                .setParameter(2, LocalDateTime.ofInstant(full ? last.at() : began, ZoneOffset.UTC))
                .setParameter(3, chain)
                .executeUpdate();
        return full;
    }

    private void addDay(LocalDate day, int chain, long seq, AccessTally tally) {
        Instant from = day.atStartOfDay(SystemClock.LONDON).toInstant();
        List<Looked> page = ofDay(day, chain, seq, from, "");
        while (!page.isEmpty()) {
            page.forEach(tally::add);
            Looked last = page.get(page.size() - 1);
            page = ofDay(day, chain, seq, last.at(), last.id());
        }
    }

    private List<Looked> ofDay(LocalDate day, int chain, long seq, Instant at, String id) {
        return em.createQuery(Looked.SELECT + OF_DAY, Looked.class)
                .setParameter("from", day.atStartOfDay(SystemClock.LONDON).toInstant())
                .setParameter(
                        "until",
                        day.plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant())
                .setParameter("chain", chain)
                .setParameter("seq", seq)
                .setParameter("counted", AccessKind.COUNTED)
                .setParameter("at", at)
                .setParameter("id", id)
                .setMaxResults(settings.followBatch())
                .getResultList();
    }
}
