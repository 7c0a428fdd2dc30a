package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** Reads what clinicians added, for either side: the viewer's own openings, the worker's own authority. */
@Stateless
public class AddedWords {

    private static final int MOST = 100;

    /** Whose opening it is, or whose notification. */
    private static final String OWN = """
             exists (select m from Notification m, AccessEvent e where m.eventId = :event and e.id = m.eventId
            and (e.userId = :user or m.authority = :organisation))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /** Null: none was given. */
    @Allowed({VIEW_AND_NOTIFY, WORK_INBOX})
    public CallbackView callback(String eventId) {
        Actor actor = caller.require();
        return em.createQuery("select c from Callback c where c.eventId = :event and" + OWN, Callback.class)
                .setParameter("event", eventId)
                .setParameter("user", actor.userId())
                .setParameter("organisation", actor.organisation())
                .getResultStream()
                .map(Callback::view)
                .findFirst()
                .orElse(null);
    }

    /** Oldest first. A worker sees the calls to the own authority only. */
    @Allowed({VIEW_AND_NOTIFY, WORK_INBOX})
    public List<CallRow> calls(String eventId) {
        Actor actor = caller.require();
        return em.createQuery("""
                        select new org.cpis.inbox.CallRow(c.rangAt, c.recordedAt, c.outcome, c.note, c.callerName,
                        c.callerRole, o.name) from ClinicianCall c, Notification n, Organisation o, AccessEvent e
                        where n.id = c.notificationId and n.eventId = :event and e.id = n.eventId and o.code = n.authority
                        and (e.userId = :user or n.authority = :organisation) order by c.rangAt, c.id""", CallRow.class)
                .setParameter("event", eventId)
                .setParameter("user", actor.userId())
                .setParameter("organisation", actor.organisation())
                .setMaxResults(MOST)
                .getResultList();
    }
}
