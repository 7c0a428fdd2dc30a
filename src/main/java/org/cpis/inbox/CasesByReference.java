package org.cpis.inbox;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.Organisations;

/** Finds notifications for reviewers: those of authorities or about views within the caller's scope; the administrator all. */
@Stateless
public class CasesByReference {

    private static final String FOUND = """
        select new org.cpis.inbox.HeldCase(n.authority, n.personId) from Notification n, AccessEvent e
        where e.id = n.eventId and n.reference = :reference\
        """;

    private static final String IN_SCOPE = " and (n.authority in :scope or e.organisation in :scope)";

    /** References are random: more than one is chance already. */
    private static final int MOST = 10;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    /** Almost always one or none. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION, ADMINISTER})
    public List<HeldCase> find(String reference) {
        Actor actor = caller.require();
        boolean all = actor.may(ADMINISTER);
        TypedQuery<HeldCase> query = em.createQuery(all ? FOUND : FOUND + IN_SCOPE, HeldCase.class)
                .setParameter("reference", reference)
                .setMaxResults(MOST);
        if (!all) {
            query.setParameter("scope", organisations.within(actor.organisation()));
        }
        return query.getResultList();
    }
}
