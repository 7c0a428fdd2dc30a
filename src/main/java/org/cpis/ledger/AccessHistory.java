package org.cpis.ledger;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Allowed;

/** The shared history of a person: the newest unscheduled openings. Silent reads are never in it (law 4). */
@Stateless
public class AccessHistory {

    /** */
    public static final int SHOWN = 25;

    @PersistenceContext
    private EntityManager em;

    /** At most 25, newest first; the present opening is the first one (ruling 19). */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<PastAccess> newest(String personId) {
        return em.createQuery("""
                        select new org.cpis.ledger.PastAccess(e.at, e.userName, e.roleName, e.organisationName, o.settingKind)
                        from AccessEvent e left join Organisation o on o.code = e.organisation where e.personId = :person and e.action = org.cpis.ledger.Action.OPENED
                        and e.mode = 'NOTIFY' order by e.at desc, e.id desc""", PastAccess.class)
                .setParameter("person", personId)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
