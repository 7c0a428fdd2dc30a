package org.cpis.register;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.SEND_UPLOAD;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** What the caller's authority holds of a person, for those who work its notifications. */
@Stateless
public class AuthorityPlans {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /** What of it is visible today. */
    @Allowed({WORK_INBOX, SEND_UPLOAD, DELIVER})
    public List<PlanDetails> visible(String personId) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.person.id = :person and p.authority = :own
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE order by p.type, p.start desc""", Plan.class)
                .setParameter("person", personId)
                .setParameter("own", caller.require().organisation())
                .getResultStream()
                .map(plan -> plan.seenOn(today, settings.visibility()))
                .filter(plan -> plan.showing().isVisible())
                .toList();
    }

    /** Random id of the active person with this number of whom the authority holds a plan that is open today. */
    @Allowed(SEND_UPLOAD)
    public Optional<String> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .map(Person::id)
                .filter(id -> visible(id).stream().anyMatch(plan -> plan.showing() == Showing.CURRENT))
                .findFirst();
    }

    /** Codes of the teams that the authority's plans name, in order. */
    @Allowed(MANAGE_TEAM)
    public List<String> teamCodes(int max) {
        return em.createQuery(
                        "select distinct p.teamCode from Plan p where p.authority = :own and p.teamCode is not null"
                                + " order by p.teamCode",
                        String.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(max)
                .getResultList();
    }

    /** Every authority that ever held a plan of a person, also one that was deleted since. */
    @Allowed(DELIVER)
    public List<String> everHeldBy(String personId) {
        List<?> codes = em.createNativeQuery(
                        "SELECT DISTINCT p.authority FROM plan FOR SYSTEM_TIME ALL p WHERE p.person_id = ?1 ORDER BY 1")
                .setParameter(1, personId)
                .getResultList();
        return codes.stream().map(String.class::cast).toList();
    }
}
