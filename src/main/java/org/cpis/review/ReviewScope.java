package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.OrganisationSummary;

/** What a reviewer may see: the own organisation or region, with what is below (law 5). */
@Stateless
public class ReviewScope {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private SearchBounds bounds;

    /** By name. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<OrganisationSummary> organisations() {
        return em.createQuery("""
                        select new org.cpis.organisation.OrganisationSummary(o.code, o.name, o.kind, o.region, o.parent,
                        o.settingKind) from Organisation o where o.code = :own or o.parent = :own or o.region = :own
                        order by o.name, o.code""", OrganisationSummary.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(bounds.organisations())
                .getResultList();
    }

    /**
     * Codes of the own scope, narrowed. Empty: nothing of it is left.
     *
     * @param organisation code of one of them, or of a trust with its sites; null: all
     * @param setting care setting; null: with any and without
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<String> codes(String organisation, String setting) {
        return organisations().stream()
                .filter(one ->
                        organisation == null || organisation.equals(one.code()) || organisation.equals(one.parent()))
                .filter(one -> setting == null || setting.equals(one.settingKind()))
                .map(OrganisationSummary::code)
                .toList();
    }

    /** The same, of the whole scope. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<String> codes() {
        return codes(null, null);
    }
}
