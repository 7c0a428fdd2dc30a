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

/** What a local authority's workers see: the notifications of their own authority, and nothing else (law 5). */
@Stateless
public class Inbox {

    private static final String ROW = """
            select new org.cpis.inbox.InboxRow(n.id, n.reference, p.familyName, p.givenNames, p.birthDate, p.nhsNumber,
            p.status, n.planTypes, n.teamCode, n.viewerName, n.viewerRole, n.viewerOrganisation, n.viewedAt, n.dueAt, n.status,
            n.ownerId, n.ownerName, n.ownedAt, n.mark, n.openings, n.lastViewedAt, n.kind, n.appointmentOn)
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

    /** The first page of what is open: soonest due first, of those due together the newest view first. */
    @Allowed(WORK_INBOX)
    public List<InboxRow> open() {
        return recorded(page(" and n.status <> org.cpis.inbox.Status.CLOSED order by n.dueAt, n.viewedAt desc, n.id"));
    }

    /** The page of open ones after a row of the page before it. */
    @Allowed(WORK_INBOX)
    public List<InboxRow> openAfter(InboxRow last) {
        return recorded(em.createQuery(ROW + """
                                 and n.status <> org.cpis.inbox.Status.CLOSED
                                and (n.dueAt > :due or n.dueAt = :due and (n.viewedAt < :viewed
                                or n.viewedAt = :viewed and n.id > :id)) order by n.dueAt, n.viewedAt desc, n.id""", InboxRow.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("due", last.dueAt())
                .setParameter("viewed", last.viewedAt())
                .setParameter("id", last.id())
                .setMaxResults(settings.pageSize())
                .getResultList());
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed(WORK_INBOX)
    public boolean isFull(List<InboxRow> page) {
        return page.size() >= settings.pageSize();
    }

    /** The newest closed ones. */
    @Allowed(WORK_INBOX)
    public List<InboxRow> closed() {
        return recorded(page(" and n.status = org.cpis.inbox.Status.CLOSED order by n.viewedAt desc, n.id"));
    }

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
        String event = notification.eventId();
        return new NotificationView(rows.get(0), historyOf(id), words.callback(event), words.calls(event));
    }

    private List<InboxRow> page(String condition) {
        return em.createQuery(ROW + condition, InboxRow.class)
                .setParameter("authority", caller.require().organisation())
                .setMaxResults(settings.pageSize())
                .getResultList();
    }

    private List<InboxRow> recorded(List<InboxRow> rows) {
        ledger.append(Entry.of(Action.NOTIFICATION_LISTED, Outcome.DONE, rows.size() + " rows"));
        return rows;
    }

    private List<FollowUpRow> historyOf(String id) {
        return em.createQuery("""
                        select new org.cpis.inbox.FollowUpRow(f.at, f.step, f.outcome, f.note, f.authorName, f.authorRole)
                        from FollowUp f where f.notificationId = :id order by f.at, f.id""", FollowUpRow.class)
                .setParameter("id", id)
                .setMaxResults(settings.historySize())
                .getResultList();
    }
}
