package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** One notification as the workers of its authority see it, and nobody else (law 5). */
@Stateless
public class Inbox {

    /** Columns and scope of every list of notifications; conditions follow. */
    static final String ROW = """
            select new org.cpis.inbox.InboxRow(n.id, n.reference, p.familyName, p.givenNames, p.birthDate, p.nhsNumber,
            p.status, n.planTypes, n.teamCode, n.viewerName, n.viewerRole, n.viewerOrganisation, n.viewedAt, n.dueAt, n.status,
            n.ownerId, n.ownerName, n.ownedAt, n.mark, n.openings, n.lastViewedAt, n.kind, n.appointmentOn,
            n.queue, n.clock, n.pausedAt, n.escalated)
            from Notification n, Person p where p.id = n.personId and n.authority = :authority""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private InboxSettings settings;

    @Inject
    private Scope scope;

    @Inject
    private AddedWords words;

    @Inject
    private Openings openings;

    @Inject
    private ItemContexts contexts;

    /** One notification with its history. Foreign and missing ones look the same. */
    @Allowed(WORK_INBOX)
    public NotificationView read(String id) {
        List<InboxRow> rows = em.createQuery(ROW + " and n.id = :id", InboxRow.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("id", id)
                .getResultList();
        if (rows.isEmpty()) {
            throw scope.refuse("notification");
        }
        openings.seen(id);
        Notification notification = em.find(Notification.class, id);
        ledger.append(Entry.about(
                notification.personId(),
                Action.NOTIFICATION_READ,
                Outcome.FOUND,
                rows.get(0).reference()));
        return view(rows.get(0), notification);
    }

    private NotificationView view(InboxRow row, Notification notification) {
        String event = notification.eventId();
        return new NotificationView(
                row,
                notification.state(),
                historyOf(row.id()),
                words.callback(event),
                words.calls(event),
                contexts.of(row.id()));
    }

    private List<FollowUpRow> historyOf(String id) {
        return em.createQuery("""
                        select new org.cpis.inbox.FollowUpRow(f.at, f.step, f.outcome, f.note, f.authorName, f.authorRole,
                        f.contact, f.way, f.contactedAt, f.nextOn, f.otherReference, f.fromName, f.toName)
                        from FollowUp f where f.notificationId = :id order by f.at, f.id""", FollowUpRow.class)
                .setParameter("id", id)
                .setMaxResults(settings.historySize())
                .getResultList();
    }
}
