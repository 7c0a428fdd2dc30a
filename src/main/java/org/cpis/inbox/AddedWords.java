package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** Reads what clinicians added, for either side: the viewer's own openings, the worker's own authority. */
@Stateless
public class AddedWords {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private InboxSettings settings;

    /**
     * The one that was given last, at whichever of the openings that the notification of this one tells of; null: none.
     */
    @Allowed({VIEW_AND_NOTIFY, WORK_INBOX})
    public CallbackView callback(String eventId) {
        return own(em.createQuery("""
                        select c from Callback c, Opening given, Opening o, Notification n, AccessEvent e
                        where given.eventId = c.eventId and given.notificationId = n.id and o.notificationId = n.id
                        and o.eventId = :event and e.id = o.eventId
                        and (e.userId = :user or n.authority = :organisation) order by c.changedAt desc""", Callback.class), eventId)
                .setMaxResults(1)
                .getResultStream()
                .map(Callback::view)
                .findFirst()
                .orElse(null);
    }

    /** Oldest first. A worker sees the calls to the own authority only. */
    @Allowed({VIEW_AND_NOTIFY, WORK_INBOX})
    public List<CallRow> calls(String eventId) {
        return own(em.createQuery("""
                        select new org.cpis.inbox.CallRow(c.rangAt, c.recordedAt, c.outcome, c.note, c.callerName,
                        c.callerRole, a.name) from ClinicianCall c, Opening o, Notification n, Organisation a, AccessEvent e
                        where n.id = c.notificationId and o.notificationId = n.id and o.eventId = :event
                        and e.id = o.eventId and a.code = n.authority
                        and (e.userId = :user or n.authority = :organisation) order by c.rangAt, c.id""", CallRow.class), eventId)
                .setMaxResults(settings.callsShown())
                .getResultList();
    }

    /** Whose opening it is, or whose notification. */
    private <T> TypedQuery<T> own(TypedQuery<T> query, String eventId) {
        Actor actor = caller.require();
        return query.setParameter("event", eventId)
                .setParameter("user", actor.userId())
                .setParameter("organisation", actor.organisation());
    }
}
