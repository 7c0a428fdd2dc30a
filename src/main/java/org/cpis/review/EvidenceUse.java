package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Outcome;

/**
 * Counts of the ledger and of the privacy alerts for {@link EvidenceFigures}, which has checked whose they are.
 *
 * <p>Size: a query for each table of the pack.
 */
@Stateless
public class EvidenceUse {

    private static final String OF_SPAN =
            " from AccessEvent e where e.organisation in :sites and e.at >= :from and e.at < :until and ";

    private static final String SEEN_ONLY = """
        e.action = org.cpis.ledger.Action.CHECKED and e.outcome = org.cpis.ledger.Outcome.FOUND
        and not exists (select o.id from AccessEvent o where o.personId = e.personId
        and o.action = org.cpis.ledger.Action.OPENED and o.sessionRef = e.sessionRef)\
        """;

    private static final String MARKED = """
        select m.at, o.at from AccessEvent m, AccessEvent o where m.organisation in :sites
        and m.at >= :from and m.at < :until and m.action = org.cpis.ledger.Action.VIEW_MARKED
        and m.detail = 'ATTENDED' and o.personId = m.personId and o.userId = m.userId
        and o.action = org.cpis.ledger.Action.OPENED and o.at <= m.at
        and not exists (select x.id from AccessEvent x where x.personId = m.personId and x.userId = m.userId
        and x.action = org.cpis.ledger.Action.OPENED and x.at > o.at and x.at <= m.at)\
        """;

    @PersistenceContext
    private EntityManager em;

    /** Every month of the span, oldest first. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<EvidencePack.Month> months(EvidenceSpan span) {
        List<EvidencePack.Month> months = new ArrayList<>();
        for (LocalDate first = span.first().withDayOfMonth(1);
                !first.isAfter(span.last());
                first = first.plusMonths(1)) {
            EvidenceSpan month = span.month(first);
            months.add(new EvidencePack.Month(
                    first,
                    events(month, Action.CHECKED, null),
                    events(month, Action.OPENED, "NOTIFY"),
                    events(month, Action.OPENED, "SILENT"),
                    bind(
                                    em.createQuery(
                                            "select count(distinct concat(e.sessionRef, e.personId))" + OF_SPAN
                                                    + SEEN_ONLY,
                                            Long.class),
                                    month)
                            .getSingleResult(),
                    events(month, Action.BREAK_GLASS, null)));
        }
        return months;
    }

    private long events(EvidenceSpan span, Action action, String mode) {
        String ofMode = mode == null ? "" : " and e.mode = :mode";
        TypedQuery<Long> query =
                bind(em.createQuery("select count(e)" + OF_SPAN + "e.action = :action" + ofMode, Long.class), span);
        if (mode != null) {
            query.setParameter("mode", mode);
        }
        return query.setParameter("action", action).getSingleResult();
    }

    /** How long it took from the newest opening by the same user until it was marked as attended. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public EvidencePack.Marking marking(EvidenceSpan span) {
        List<Duration> times = bind(em.createQuery(MARKED, Object[].class), span)
                .getResultStream()
                .map(row -> Duration.between((Instant) row[1], (Instant) row[0]))
                .sorted()
                .toList();
        return times.isEmpty()
                ? new EvidencePack.Marking(0, null, null)
                : new EvidencePack.Marking(times.size(), at(times, 50), at(times, 90));
    }

    private static Duration at(List<Duration> sorted, int percent) {
        return sorted.get((sorted.size() * percent + 99) / 100 - 1);
    }

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<EvidencePack.Alerts> alerts(EvidenceSpan span) {
        Map<AlertKind, EvidencePack.Alerts> kinds = new LinkedHashMap<>();
        bind(em.createQuery("""
            select a.kind, a.state, count(a) from PrivacyAlert a where a.organisation in :sites
            and a.at >= :from and a.at < :until group by a.kind, a.state order by a.kind\
            """, Object[].class), span).getResultList().forEach(row -> {
            AlertKind kind = (AlertKind) row[0];
            long raised = (Long) row[2];
            long closed = isClosed((AlertState) row[1]) ? raised : 0;
            kinds.merge(
                    kind,
                    new EvidencePack.Alerts(kind, raised, closed),
                    (one, other) -> new EvidencePack.Alerts(
                            kind, one.raised() + other.raised(), one.closed() + other.closed()));
        });
        return List.copyOf(kinds.values());
    }

    /** Alerts that nobody has closed, raised in these days. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public long openAlerts(EvidenceSpan of, LocalDate from, LocalDate before) {
        EvidenceSpan raised = new EvidenceSpan(of.sites(), from, before.minusDays(1));
        return bind(em.createQuery("""
            select a.state, count(a) from PrivacyAlert a where a.organisation in :sites
            and a.at >= :from and a.at < :until group by a.state\
            """, Object[].class), raised)
                .getResultStream()
                .filter(row -> !isClosed((AlertState) row[0]))
                .mapToLong(row -> (Long) row[1])
                .sum();
    }

    private static boolean isClosed(AlertState state) {
        return state.name().equals("CLOSED");
    }

    /** Roles in which people worked, and how many did. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<EvidencePack.Role> roles(EvidenceSpan span) {
        return bind(
                        em.createQuery(
                                "select e.roleName, count(distinct e.userId)" + OF_SPAN
                                        + "e.roleProfile <> 'job' group by e.roleName order by e.roleName",
                                Object[].class),
                        span)
                .getResultStream()
                .map(row -> new EvidencePack.Role((String) row[0], (Long) row[1]))
                .toList();
    }

    /** The newest verification of the whole ledger, by whomever. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public EvidencePack.Verified verified() {
        return em.createQuery(
                        "select e.at, e.outcome from AccessEvent e where e.action ="
                                + " org.cpis.ledger.Action.LEDGER_VERIFIED order by e.at desc",
                        Object[].class)
                .setMaxResults(1)
                .getResultStream()
                .filter(Objects::nonNull)
                .map(row -> new EvidencePack.Verified((Instant) row[0], row[1] == Outcome.DONE))
                .findFirst()
                .orElse(null);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, EvidenceSpan span) {
        return query.setParameter("sites", span.sites())
                .setParameter("from", span.from())
                .setParameter("until", span.until());
    }
}
