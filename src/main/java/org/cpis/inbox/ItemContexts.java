package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.register.People;

/** Reads what stands around a notification. The reading itself is recorded by {@link Inbox#read}, which asks for it. */
@Stateless
public class ItemContexts {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private People people;

    @Inject
    private AuthorityChoices choices;

    @Inject
    private InboxSettings settings;

    /** Foreign and missing notifications look the same. */
    @Allowed(WORK_INBOX)
    public ItemContext of(String notificationId) {
        Object[] item = em.createQuery(
                        "select n.personId, n.viewedAt from Notification n where n.id = :id and n.authority = :own",
                        Object[].class)
                .setParameter("id", notificationId)
                .setParameter("own", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
        String person = (String) item[0];
        return new ItemContext(
                people.byId(person).orElse(null),
                earlier(notificationId, person, (Instant) item[1]),
                choices.own().referral());
    }

    private List<EarlierItem> earlier(String id, String person, Instant viewed) {
        return em.createQuery("""
                        select new org.cpis.inbox.EarlierItem(n.id, n.reference, n.viewedAt, n.viewerOrganisation,
                        n.status, n.outcome) from Notification n where n.personId = :person and n.authority = :own
                        and n.id <> :id and n.viewedAt <= :viewed order by n.viewedAt desc, n.id""", EarlierItem.class)
                .setParameter("person", person)
                .setParameter("own", caller.require().organisation())
                .setParameter("id", id)
                .setParameter("viewed", viewed)
                .setMaxResults(settings.earlierShown())
                .getResultList();
    }
}
