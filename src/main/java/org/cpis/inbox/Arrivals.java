package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.platform.Ids;

/** What has newly come in, for the lists that are open on this node. Tells nothing about people, so nothing is written down. */
@Stateless
public class Arrivals {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private ListSettings settings;

    /**
     * Open notifications whose ids were made from a moment on, newest first.
     *
     * @param authorities not empty
     */
    @Allowed(DELIVER)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<Arrival> since(Set<String> authorities, Instant from) {
        return em.createQuery("""
                        select new org.cpis.inbox.Arrival(n.id, n.authority, n.queue, n.teamCode, n.ownerId, n.status,
                        n.planTypes, n.kind, n.mark, n.dueAt, n.pausedAt) from Notification n
                        where n.authority in :authorities and n.open = true and n.id > :floor order by n.id desc""", Arrival.class)
                .setParameter("authorities", authorities)
                .setParameter("floor", Ids.floor(from))
                .setMaxResults(settings.most())
                .getResultList();
    }
}
