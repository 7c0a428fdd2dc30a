package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.KeyedDigest;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.Recorded;
import org.cpis.platform.SystemClock;

/**
 * Takes notifications of the caller's authority out of the portal, as a file or on paper. What for is asked first; what was
 * read and that it was taken are one transaction (law 1).
 */
@Stateless
public class Exports {

    private static final int MARK = 4;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Inbox inbox;

    @Inject
    private Worklist worklist;

    @Inject
    private Ledger ledger;

    @Inject
    private KeyedDigest digest;

    @Inject
    private ExportSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /** How much it would be, before anything is taken. A foreign notification looks like a missing one. */
    @Allowed(WORK_INBOX)
    public ExportSize size(ExportScope asked) {
        if (asked.isSingle()) {
            personOf(asked.notificationId());
        }
        int rows = asked.isSingle() ? 1 : list(asked).size();
        return new ExportSize(rows, settings.mostRows(), settings.askAbove());
    }

    /** @throws TooManyRows for more than one file may hold; nothing is taken then */
    @Allowed(WORK_INBOX)
    public Exported take(ExportScope asked, ExportDraft draft) {
        if (!draft.faults().isEmpty()) {
            throw new IllegalArgumentException("not a good export");
        }
        return asked.isSingle() ? one(asked.notificationId(), draft) : list(asked, draft);
    }

    /** Somebody takes one notification away on paper; recorded before the page is printed. */
    @Allowed(WORK_INBOX)
    public void print(String notificationId) {
        ledger.append(Entry.about(personOf(notificationId), Action.PRINTED, Outcome.DONE, "hand-over sheet"));
    }

    private Exported one(String id, ExportDraft draft) {
        NotificationView item = inbox.read(id);
        Recorded event = record(personOf(id), draft, "one notification, 1 row");
        return exported("notification", event, List.of(), item);
    }

    private Exported list(ExportScope asked, ExportDraft draft) {
        List<InboxRow> rows = list(asked);
        if (rows.size() > settings.mostRows()) {
            throw new TooManyRows();
        }
        Recorded event = record(null, draft, kind(asked.list()) + ", " + rows.size() + " rows");
        return exported("notifications", event, rows, null);
    }

    /** One more than fits, where there are more. */
    private List<InboxRow> list(ExportScope asked) {
        return worklist.whole(asked.list(), settings.mostRows() + 1);
    }

    /** For the ledger: which list, and by what it was narrowed; the values stay where they were chosen. */
    private static String kind(InboxFilter list) {
        String state = list.isClosed() ? "closed" : "open";
        String parts = list.active().stream()
                .filter(part -> part != InboxFilter.Part.STATUS)
                .map(part -> " " + part.name())
                .collect(Collectors.joining());
        return "list of " + state + " notifications" + (parts.isEmpty() ? "" : " by" + parts);
    }

    private Recorded record(String person, ExportDraft draft, String what) {
        String detail = what + ", purpose " + draft.purpose() + ", as " + draft.format() + ", words "
                + digest.of(draft.words());
        Recorded event = ledger.append(Entry.about(person, Action.EXPORTED, Outcome.DONE, detail));
        em.persist(new ExportReason(event.id(), caller.require().organisation(), draft));
        em.flush();
        return event;
    }

    private Exported exported(String kind, Recorded event, List<InboxRow> rows, NotificationView item) {
        Actor actor = caller.require();
        String mark = event.id().substring(event.id().length() - MARK).toLowerCase(Locale.ROOT);
        String name = kind + "-" + LocalDate.ofInstant(event.at(), SystemClock.LONDON) + "-" + mark;
        return new Exported(name, event.at(), actor, rows, item);
    }

    private String personOf(String notificationId) {
        return em.createQuery(
                        "select n.personId from Notification n where n.id = :id and n.authority = :authority",
                        String.class)
                .setParameter("id", notificationId)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }
}
