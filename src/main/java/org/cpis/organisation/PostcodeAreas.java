package org.cpis.organisation;

import static org.cpis.identity.Activity.KEEP_INDEX;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** Which local authority is responsible where. A district may lie in the areas of several. */
@Stateless
public class PostcodeAreas {

    private static final int MOST = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Those responsible in a district, by name.
     *
     * @param district by {@link PostcodeDistrict}
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<OrganisationSummary> at(String district) {
        return em.createQuery("""
                        select o from PostcodeArea a, Organisation o where a.district = :district and o.code = a.authority
                        and o.kind = org.cpis.organisation.OrganisationKind.LOCAL_AUTHORITY order by o.name, o.code""", Organisation.class)
                .setParameter("district", district)
                .setMaxResults(MOST)
                .getResultStream()
                .map(Organisation::summary)
                .toList();
    }

    /** The districts of one authority are these, and no others any more. */
    @Allowed(KEEP_INDEX)
    public void put(String authority, Collection<String> districts) {
        em.createQuery("delete from PostcodeArea a where a.authority = :authority")
                .setParameter("authority", authority)
                .executeUpdate();
        Set.copyOf(districts)
                .forEach(district -> em.persist(new PostcodeArea(Ids.next(clock.instant()), district, authority)));
    }
}
