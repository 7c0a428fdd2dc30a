package org.cpis.register;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.REVIEW_REGION;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** The plans that the caller's authority holds and that health sees as current today. */
@Stateless
public class HeldPlans {

    /** The visibility rule as a condition, so that the database counts; {@link VisibilityRule} decides elsewhere. */
    private static final String RULE = """
         p.person.status = org.cpis.register.PersonStatus.ACTIVE
        and p.start <= :today and (p.end is null or p.end > :today)
        and (p.type = org.cpis.register.PlanType.UCPP and p.expectedDelivery >= :delivery
        or p.type <> org.cpis.register.PlanType.UCPP and p.person.birthDate > :adults)\
        """;

    private static final String LIVE = " from Plan p where p.authority = :authority and" + RULE;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /** Codes of the authorities of which any plan is held. */
    @Allowed(SEND_UPLOAD)
    public List<String> authorities() {
        return em.createQuery("select distinct p.authority from Plan p", String.class)
                .getResultList();
    }

    /** How many are live. */
    @Allowed(KEEP_DATA)
    public long live() {
        return live(em.createQuery("select count(p)" + LIVE, Long.class)).getSingleResult();
    }

    /** How many are live of each of these authorities; those without any are not in it. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public Map<String, Long> live(List<String> authorities) {
        return rule(em.createQuery(
                        "select p.authority, count(p) from Plan p where p.authority in :authorities and" + RULE
                                + " group by p.authority",
                        Object[].class))
                .setParameter("authorities", authorities)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** How many live ones the authority has not sent since. */
    @Allowed(KEEP_DATA)
    public long unconfirmed(Instant since) {
        return live(em.createQuery("select count(p)" + LIVE + " and p.confirmedAt <= :since", Long.class))
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Those themselves, the longest unconfirmed first. */
    @Allowed(KEEP_DATA)
    public List<HeldPlan> unconfirmed(Instant since, int max) {
        return live(em.createQuery(
                        "select p" + LIVE + " and p.confirmedAt <= :since order by p.confirmedAt, p.id", Plan.class))
                .setParameter("since", since)
                .setMaxResults(max)
                .getResultStream()
                .map(Plan::held)
                .toList();
    }

    /** Whether a live plan of this type is held for the number. */
    @Allowed(KEEP_DATA)
    public boolean isLive(NhsNumber number, PlanType type) {
        return live(em.createQuery(
                                "select count(p)" + LIVE + " and p.person.nhsNumber = :number and p.type = :type",
                                Long.class))
                        .setParameter("number", number)
                        .setParameter("type", type)
                        .getSingleResult()
                > 0;
    }

    private <T> TypedQuery<T> live(TypedQuery<T> query) {
        return rule(query).setParameter("authority", caller.require().organisation());
    }

    private <T> TypedQuery<T> rule(TypedQuery<T> query) {
        LocalDate today = LocalDate.now(clock);
        VisibilityRule rule = settings.visibility();
        return query.setParameter("today", today)
                .setParameter("delivery", today.minusDays(rule.unbornDays()))
                .setParameter("adults", today.minusYears(rule.adultAge()));
    }
}
