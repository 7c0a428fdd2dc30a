package org.cpis.organisation;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;

/** What part of the service somebody may see figures of: the nation, the own region, or the own organisation (law 5). */
@Stateless
public class Places {

    private static final int MOST = 5_000;

    private static final String WITHIN = "select o from Organisation o where o.kind in :kinds";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /**
     * The narrowest one that was asked for.
     *
     * @param region code; null or empty: any
     * @param organisation code; null or empty: any
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public Place of(String region, String organisation) {
        Place own = own();
        Place wider = chosen(own, region);
        return chosen(wider, organisation);
    }

    /** What the caller may choose from; for a filter. Bounded. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<OrganisationSummary> choices(List<OrganisationKind> kinds) {
        Place own = own();
        var query = em.createQuery(WITHIN + own.condition() + " order by o.name, o.code", Organisation.class)
                .setParameter("kinds", kinds);
        if (!own.isNation()) {
            query.setParameter("place", own.code());
        }
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(Organisation::summary)
                .toList();
    }

    /**
     * Codes of the local authorities of a place.
     *
     * @param region code; null or empty: all that the caller may see
     */
    @Allowed({REVIEW_REGION, ADMINISTER})
    public List<String> authorities(String region) {
        Place place = of(region, null);
        var query = em.createQuery(
                        "select o.code from Organisation o where o.kind = :kind" + place.condition(), String.class)
                .setParameter("kind", OrganisationKind.LOCAL_AUTHORITY);
        if (!place.isNation()) {
            query.setParameter("place", place.code());
        }
        return query.setMaxResults(MOST).getResultList();
    }

    private Place own() {
        Actor actor = caller.require();
        return new Place(actor.may(ADMINISTER) ? null : actor.organisation());
    }

    private Place chosen(Place within, String code) {
        if (code == null || code.isEmpty()) {
            return within;
        }
        Organisation found = em.find(Organisation.class, code);
        if (found == null || !(within.isNation() || belongs(found.summary(), within.code()))) {
            throw scope.refuse("organisation");
        }
        return new Place(code);
    }

    private static boolean belongs(OrganisationSummary one, String code) {
        return code.equals(one.code()) || code.equals(one.parent()) || code.equals(one.region());
    }
}
