package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.OrganisationSummary;
import org.cpis.organisation.Organisations;

/** What health is told of social care's side: that the notification was seen, and when. */
@Stateless
public class Sightings {

    private static final int LOOKED_THROUGH = 50;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    /** For each authority the newest opening by the caller's organisation that it saw; not those by others. */
    @Allowed(VIEW_AND_NOTIFY)
    public List<Sighting> of(String personId) {
        Map<String, Sighting> newest = new LinkedHashMap<>();
        em.createQuery("""
                        select n.authority, n.viewedAt, n.seenAt from Notification n, AccessEvent e
                        where e.id = n.eventId and n.personId = :person and e.organisation = :organisation
                        and n.kind = org.cpis.inbox.Kind.ACCESS and n.seenAt is not null order by n.viewedAt desc, n.id""", Object[].class)
                .setParameter("person", personId)
                .setParameter("organisation", caller.require().organisation())
                .setMaxResults(LOOKED_THROUGH)
                .getResultStream()
                .forEach(row -> newest.computeIfAbsent((String) row[0], authority -> sighting(authority, row)));
        return List.copyOf(newest.values());
    }

    private Sighting sighting(String authority, Object[] row) {
        String name =
                organisations.find(authority).map(OrganisationSummary::name).orElse(authority);
        return new Sighting(name, (Instant) row[1], (Instant) row[2]);
    }
}
