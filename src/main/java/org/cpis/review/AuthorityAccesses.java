package org.cpis.review;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.CareSetting;
import org.cpis.platform.SystemClock;
import org.cpis.register.RegisterSettings;
import org.cpis.register.VisibilityRule;

/**
 * Who opened the records that the caller's authority holds. Openings in unscheduled care one by one, as the
 * authority was told of them; those in scheduled care as counts by month and organisation only.
 *
 * <p>Part of a report, which is recorded as a whole.
 */
@Stateless
public class AuthorityAccesses {

    /** Rows that are read at once. */
    static final int BLOCK = 500;

    private static final String OPENINGS = """
        from AccessEvent e left join Organisation s on s.code = e.organisation, Opening o, Notification n, Person p
        where e.id = o.eventId and n.id = o.notificationId and p.id = n.personId and n.authority = :own and e.action = org.cpis.ledger.Action.OPENED and o.at >= :from and o.at < :to\
        """;

    private static final String LINE = """
        select new org.cpis.review.AccessLine(o.id, o.at, e.userName, e.roleName, e.organisation,
        e.organisationName, s.settingKind, n.planTypes, p.nhsNumber, p.familyName, p.givenNames, p.birthDate,
        p.status)\
        """;

    /** Openings while a plan of the authority could be seen: by organisation, with the care setting that it has now. */
    private static final String SILENT = """
        SELECT e.organisation, MAX(e.organisation_name), MAX(s.setting_kind), COUNT(DISTINCT e.id) FROM plan p
        JOIN access_event e ON e.person_id = p.person_id AND e.action = 'OPENED' AND e.mode = 'SILENT'
        AND e.at >= ?1 AND e.at < ?2 LEFT JOIN organisation s ON s.code = e.organisation
        WHERE p.authority = ?3 AND p.start_date <= DATE(e.at) AND IF(p.type = 'UCPP',
        DATE(e.at) <= p.expected_delivery_date + INTERVAL ?4 DAY AND (p.end_date IS NULL OR DATE(e.at) < p.end_date),
        p.end_date IS NULL OR DATE(e.at) <= p.end_date + INTERVAL ?5 DAY)
        GROUP BY e.organisation ORDER BY e.organisation\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings register;

    /** Openings one by one in a period, both days counted. */
    @Allowed(MANAGE_TEAM)
    public long count(LocalDate from, LocalDate to) {
        return bind(em.createQuery("select count(o) " + OPENINGS, Long.class), from, to)
                .getSingleResult();
    }

    /**
     * The next of them, oldest first.
     *
     * @param after last one before; null for the first
     */
    @Allowed(MANAGE_TEAM)
    public List<AccessLine> next(LocalDate from, LocalDate to, AccessLine after) {
        String further = after == null ? "" : " and (o.at > :at or o.at = :at and o.id > :id)";
        TypedQuery<AccessLine> query =
                bind(em.createQuery(LINE + OPENINGS + further + " order by o.at, o.id", AccessLine.class), from, to);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.setMaxResults(BLOCK).getResultList();
    }

    /** Openings in scheduled care in a period, by month. */
    @Allowed(MANAGE_TEAM)
    public List<SilentCount> silent(LocalDate from, LocalDate to) {
        List<SilentCount> counts = new ArrayList<>();
        for (LocalDate month = from.withDayOfMonth(1); !month.isAfter(to); month = month.plusMonths(1)) {
            LocalDate first = month.isBefore(from) ? from : month;
            LocalDate next = month.plusMonths(1);
            counts.addAll(silent(month, first, next.isAfter(to) ? to.plusDays(1) : next));
        }
        return counts;
    }

    /** @param end first day after it */
    private List<SilentCount> silent(LocalDate month, LocalDate first, LocalDate end) {
        VisibilityRule rule = register.visibility();
        List<?> rows = em.createNativeQuery(SILENT)
                .setParameter(1, utc(first))
                .setParameter(2, utc(end))
                .setParameter(3, caller.require().organisation())
                .setParameter(4, rule.unbornDays())
                .setParameter(5, rule.tailDays())
                .getResultList();
        return together(rows.stream().map(row -> count(month, (Object[]) row)).toList(), month);
    }

    /** Those that are kept back are one number, at the end. */
    private static List<SilentCount> together(List<SilentCount> all, LocalDate month) {
        long keptBack = all.stream()
                .filter(count -> count.code() == null)
                .mapToLong(SilentCount::views)
                .sum();
        List<SilentCount> counts = new ArrayList<>(
                all.stream().filter(count -> count.code() != null).toList());
        if (keptBack > 0) {
            counts.add(new SilentCount(month, null, null, keptBack));
        }
        return counts;
    }

    private static SilentCount count(LocalDate month, Object... cells) {
        boolean keptBack = CareSetting.isKeptBack((String) cells[2]);
        String code = keptBack ? null : (String) cells[0];
        return new SilentCount(month, code, keptBack ? null : (String) cells[1], ((Number) cells[3]).longValue());
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, LocalDate from, LocalDate to) {
        return query.setParameter("own", caller.require().organisation())
                .setParameter("from", start(from))
                .setParameter("to", start(to.plusDays(1)));
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }

    private static LocalDateTime utc(LocalDate day) {
        return LocalDateTime.ofInstant(start(day), ZoneOffset.UTC);
    }
}
