package org.cpis.register;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;

/** What health may see of a person today. */
@Stateless
public class VisiblePlans {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /**
     * What is visible of a person today, newest episode of an authority and type first. A deceased person shows
     * nothing; every authority's plan is given, wherever the caller works.
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<PlanDetails> of(String personId) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.person.id = :person
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE
                        order by p.authority, p.type, p.start desc""", Plan.class)
                .setParameter("person", personId)
                .getResultStream()
                .map(plan -> plan.seenOn(today, settings.visibility()))
                .filter(plan -> plan.showing().isVisible())
                .toList();
    }
}
