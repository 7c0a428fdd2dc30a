package org.cpis.organisation;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;

/** The authorities whose contacts were not confirmed in time. */
@Stateless
public class ContactsDue {

    private static final int MOST = 1_000;

    private static final String DUE = """
        select new org.cpis.organisation.ContactDue(o.code, o.name, c.lastConfirmed) from Organisation o
        left join ContactPoint c on c.authority = o.code
        where o.kind = org.cpis.organisation.OrganisationKind.LOCAL_AUTHORITY
        and (c.lastConfirmed is null or c.lastConfirmed <= :last)\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Places places;

    @Inject
    private ContactSettings settings;

    @Inject
    private Clock clock;

    /** Those that never confirmed first, then the longest unconfirmed. */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<ContactDue> list(String region, String organisation) {
        Place place = places.of(region, organisation);
        var query = em.createQuery(DUE + place.condition() + " order by c.lastConfirmed, o.code", ContactDue.class)
                .setParameter("last", LocalDate.now(clock).minusDays(settings.confirmDays()));
        if (!place.isNation()) {
            query.setParameter("place", place.code());
        }
        return query.setMaxResults(MOST).getResultList();
    }
}
