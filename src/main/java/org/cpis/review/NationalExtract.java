package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.platform.SystemClock;
import org.cpis.register.RegisterSettings;
import org.cpis.register.VisibilityRule;

/**
 * The national return: every plan of somebody whose number is in use, and who opened it in a period. Numbers that are not
 * in use any more are left out with all that was done under them, so that no two numbers of one child can meet (law 9).
 *
 * <p>Part of a report, which is recorded as a whole.
 */
@Stateless
public class NationalExtract {

    /** People that are read at once. */
    private static final int BLOCK = 500;

    private static final String IN_USE = "p.person.status = org.cpis.register.PersonStatus.ACTIVE";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterSettings register;

    /** About how many rows it has: an opening that showed two plans stands there twice. */
    @Allowed(ADMINISTER)
    public long count(LocalDate from, LocalDate to) {
        long plans = em.createQuery("select count(p) from Plan p where " + IN_USE, Long.class)
                .getSingleResult();
        long accesses = em.createQuery(
                        "select count(e) from AccessEvent e, Plan p where p.person.id = e.personId and " + IN_USE
                                + " and e.action = org.cpis.ledger.Action.OPENED and e.at >= :from and e.at < :to",
                        Long.class)
                .setParameter("from", AuthorityAccesses.start(from))
                .setParameter("to", AuthorityAccesses.start(to.plusDays(1)))
                .getSingleResult();
        return plans + accesses;
    }

    /**
     * The next people.
     *
     * @param after last person of the block before; empty for the first
     */
    @Allowed(ADMINISTER)
    public ExtractBlock next(LocalDate from, LocalDate to, String after) {
        List<String> people = people(after);
        if (people.isEmpty()) {
            return new ExtractBlock(null, List.of());
        }
        VisibilityRule rule = register.visibility();
        Map<String, List<ExtractAccess>> accesses = accesses(people, from, to);
        List<ExtractBlock.Entry> entries = plans(people).stream()
                .map(plan -> new ExtractBlock.Entry(
                        plan,
                        accesses.getOrDefault(plan.personId(), List.of()).stream()
                                .filter(access ->
                                        plan.isSeenOn(LocalDate.ofInstant(access.at(), SystemClock.LONDON), rule))
                                .toList()))
                .toList();
        return new ExtractBlock(people.get(people.size() - 1), entries);
    }

    private List<String> people(String after) {
        return em.createQuery(
                        "select distinct p.person.id from Plan p where p.person.id > :after and " + IN_USE
                                + " order by p.person.id",
                        String.class)
                .setParameter("after", after)
                .setMaxResults(BLOCK)
                .getResultList();
    }

    private List<ExtractPlan> plans(List<String> people) {
        return em.createQuery("""
            select new org.cpis.review.ExtractPlan(p.person.id, p.authority, p.person.nhsNumber,
            p.person.birthDate, p.type, p.start, p.end, p.expectedDelivery, p.confirmedAt) from Plan p
            where p.person.id in :people and p.person.status = org.cpis.register.PersonStatus.ACTIVE
            order by p.person.id, p.authority, p.type, p.start\
            """, ExtractPlan.class)
                .setParameter("people", people)
                .getResultList();
    }

    private Map<String, List<ExtractAccess>> accesses(List<String> people, LocalDate from, LocalDate to) {
        return em.createQuery("""
            select new org.cpis.review.ExtractAccess(e.personId, e.at, e.userName, e.roleName,
            e.organisation) from AccessEvent e where e.personId in :people
            and e.action = org.cpis.ledger.Action.OPENED and e.at >= :from and e.at < :to
            order by e.at, e.id\
            """, ExtractAccess.class)
                .setParameter("people", people)
                .setParameter("from", AuthorityAccesses.start(from))
                .setParameter("to", AuthorityAccesses.start(to.plusDays(1)))
                .getResultStream()
                .collect(Collectors.groupingBy(ExtractAccess::personId));
    }
}
