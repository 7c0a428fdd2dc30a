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

/** What health is told of social care's side: that the notification was seen, and when; of authorities that want that. */
@Stateless
public class Sightings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private InboxSettings settings;

    /** For each authority the newest opening by the caller's organisation that it saw; not those by others. */
    @Allowed(VIEW_AND_NOTIFY)
    public List<Sighting> of(String personId) {
        Map<String, Sighting> newest = new LinkedHashMap<>();
        em.createQuery("""
                        select n.authority, o.at, o.seenAt from Opening o, Notification n, AccessEvent e
                        where n.id = o.notificationId and e.id = o.eventId and n.personId = :person
                        and e.organisation = :organisation and o.seenAt is not null and not exists (select r.authority
                        from AuthorityRule r where r.authority = n.authority and r.tellSeen = false) order by o.at desc, o.id""", Object[].class)
                .setParameter("person", personId)
                .setParameter("organisation", caller.require().organisation())
                .setMaxResults(settings.sightingsRead())
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
