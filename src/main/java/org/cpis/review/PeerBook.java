package org.cpis.review;

import static org.cpis.identity.Activity.WATCH_PRIVACY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;

/** Whom the rules have to judge, and how others in the same role at the same organisation do. */
@Stateless
public class PeerBook {

    private static final String OTHERS =
            " FROM access_event WHERE organisation = ?1 AND role_code = ?2 AND user_id <> ?3"
                    + " AND at >= ?4 AND at < ?5";

    /** People that each of the others looked at, for each of their hours. */
    private static final String PEER_HOURS = "SELECT COUNT(DISTINCT person_id)" + OTHERS
            + " AND action IN ('CHECKED', 'OPENED') AND person_id IS NOT NULL"
            + " GROUP BY user_id, DATE_FORMAT(at, '%Y%m%d%H')";

    /** Silent reads of each of the others, for each of their days with one. */
    private static final String PEER_SILENT =
            "SELECT COUNT(*)" + OTHERS + " AND action = 'OPENED' AND mode = 'SILENT' GROUP BY user_id, DATE(at)";

    private static final String PEER_OPENINGS = "SELECT COUNT(*)" + OTHERS + " AND action = 'OPENED'";

    /** Somebody who signed in at all before, and not lately but for what woke them. */
    private static final String WAKING = """
            select distinct new org.cpis.review.UserRole(e.userId, e.organisation, e.roleCode) from AccessEvent e
            where e.at >= :from and e.at < :to
            and e.action in (org.cpis.ledger.Action.CHECKED, org.cpis.ledger.Action.OPENED)
            and not exists (select s.id from AccessEvent s where s.userId = e.userId and s.at >= :lately and s.at < :woke
            and s.action = org.cpis.ledger.Action.SIGNED_IN)
            and exists (select b.id from AccessEvent b where b.userId = e.userId and b.at < :lately
            and b.action = org.cpis.ledger.Action.SIGNED_IN)""";

    private static final Duration WOKE = Duration.ofDays(2);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RuleSettings settings;

    /** Who looked at more people than this in the span. */
    @Allowed(WATCH_PRIVACY)
    public List<UserRole> busy(LogSpan hour, int more) {
        return em.createQuery("""
                        select new org.cpis.review.UserRole(e.userId, e.organisation, e.roleCode) from AccessEvent e
                        where e.at >= :from and e.at < :to and e.personId is not null
                        and e.action in (org.cpis.ledger.Action.CHECKED, org.cpis.ledger.Action.OPENED)
                        group by e.userId, e.organisation, e.roleCode
                        having count(distinct e.personId) > :more""", UserRole.class)
                .setParameter("from", hour.from())
                .setParameter("to", hour.to())
                .setParameter("more", (long) more)
                .getResultList();
    }

    /** Who read silently in the span. */
    @Allowed(WATCH_PRIVACY)
    public List<UserRole> silent(LogSpan day) {
        return em.createQuery("""
                        select distinct new org.cpis.review.UserRole(e.userId, e.organisation, e.roleCode)
                        from AccessEvent e where e.at >= :from and e.at < :to
                        and e.action = org.cpis.ledger.Action.OPENED and e.mode = 'SILENT'""", UserRole.class)
                .setParameter("from", day.from())
                .setParameter("to", day.to())
                .getResultList();
    }

    @Allowed(WATCH_PRIVACY)
    public List<Integer> peopleInHours(UserRole who, LogSpan past) {
        return counts(PEER_HOURS, who, past);
    }

    @Allowed(WATCH_PRIVACY)
    public List<Integer> silentInDays(UserRole who, LogSpan past) {
        return counts(PEER_SILENT, who, past);
    }

    /** How often others opened a record in whatever way. */
    @Allowed(WATCH_PRIVACY)
    public int openings(UserRole who, LogSpan past) {
        return counts(PEER_OPENINGS, who, past).get(0);
    }

    /** Who looked at people in the span and may have slept before. */
    @Allowed(WATCH_PRIVACY)
    public List<UserRole> waking(LogSpan span, int dormantDays) {
        return em.createQuery(WAKING, UserRole.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .setParameter("woke", span.from().minus(WOKE))
                .setParameter("lately", span.to().minus(Duration.ofDays(dormantDays)))
                .getResultList();
    }

    /** Who did something in the span and is on a list as gone, or as somebody who will go. */
    @Allowed(WATCH_PRIVACY)
    public List<UserLeft> leavers(LogSpan span) {
        return Stream.of("""
                        StaffMember s where s.leavesOn is not null and (s.organisation = e.organisation
                        or s.organisation = (select o.parent from Organisation o where o.code = e.organisation))
                        and s""", """
                        Worker s where s.leftOn is not null and s.authority = e.organisation and s""")
                .flatMap(from -> leavers(from, span).stream())
                .distinct()
                .toList();
    }

    private List<UserLeft> leavers(String from, LogSpan span) {
        String day = from.startsWith("Worker") ? "s.leftOn" : "s.leavesOn";
        return em.createQuery(
                        "select distinct new org.cpis.review.UserLeft(e.userId, e.organisation, " + day
                                + ") from AccessEvent e, " + from
                                + ".userId = e.userId and e.at >= :from and e.at < :to",
                        UserLeft.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultList();
    }

    private List<Integer> counts(String sql, UserRole who, LogSpan past) {
        Query query = em.createNativeQuery(sql)
                .setParameter(1, who.organisation())
                .setParameter(2, who.roleCode())
                .setParameter(3, who.userId())
                .setParameter(4, LocalDateTime.ofInstant(past.from(), ZoneOffset.UTC))
                .setParameter(5, LocalDateTime.ofInstant(past.to(), ZoneOffset.UTC));
        List<?> counts = query.getResultList();
        return counts.stream().map(count -> ((Number) count).intValue()).toList();
    }
}
