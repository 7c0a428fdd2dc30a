package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/**
 * The list of a worker: the notifications of the own authority, filtered, page by page. Each slice of it is read in the
 * order of an index and no further than the page goes, so that it does not matter how many there are.
 */
@Stateless
public class Worklist {

    private static final Comparator<InboxRow> NEWEST =
            Comparator.comparing(InboxRow::id).reversed();

    private static final Comparator<InboxRow> SOONEST =
            Comparator.comparing(InboxRow::dueAt).thenComparing(NEWEST);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Workers workers;

    @Inject
    private InboxSettings settings;

    @Inject
    private ListSettings news;

    @Inject
    private Clock clock;

    @Allowed(WORK_INBOX)
    public InboxListing first(InboxFilter filter) {
        return page(filter, null, recent());
    }

    /** The page after a row of the page before it. */
    @Allowed(WORK_INBOX)
    public InboxListing after(InboxFilter filter, InboxRow last) {
        return page(filter, last, Set.of());
    }

    /**
     * The list in one piece and in the order of its pages, up to a bound. Recorded by {@link Exports}, in the same
     * transaction.
     */
    @Allowed(WORK_INBOX)
    public List<InboxRow> whole(InboxFilter filter, int most) {
        return sorted(filter, null, team(), clock.instant(), most);
    }

    private InboxListing page(InboxFilter filter, InboxRow last, Set<String> recent) {
        Instant now = clock.instant();
        MyTeam team = team();
        List<InboxRow> found = sorted(filter, last, team, now, settings.pageSize() + 1);
        boolean more = found.size() > settings.pageSize();
        List<InboxRow> rows = more ? found.subList(0, settings.pageSize()) : found;
        ledger.append(Entry.of(Action.NOTIFICATION_LISTED, Outcome.DONE, rows.size() + " rows"));
        return new InboxListing(List.copyOf(rows), more, team, now, recent);
    }

    private MyTeam team() {
        return workers.me().map(WorkerRow::teamCode).map(this::team).orElse(MyTeam.NONE);
    }

    private MyTeam team(String code) {
        return em.createQuery("select t from Team t where t.authority = :own and t.code = :code", Team.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(Team::mine)
                .orElse(new MyTeam(code, null));
    }

    private List<InboxRow> sorted(InboxFilter filter, InboxRow last, MyTeam team, Instant now, int most) {
        List<String> found = filter.slices(caller.require().userId(), team).stream()
                .flatMap(slice -> ids(ListQuery.of(slice, filter, last, now), most))
                .toList();
        return rows(found).stream()
                .sorted(filter.order() == InboxOrder.DUE ? SOONEST : NEWEST)
                .limit(most)
                .toList();
    }

    /** Without the people: with them the database may begin there, and sort everything. */
    private Stream<String> ids(ListQuery list, int most) {
        TypedQuery<String> query = em.createQuery(
                        "select n.id from Notification n where n.authority = :authority" + list.text(), String.class)
                .setParameter("authority", caller.require().organisation())
                .setMaxResults(most);
        list.values().forEach(query::setParameter);
        return query.getResultList().stream();
    }

    private List<InboxRow> rows(List<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(Inbox.ROW + " and n.id in :ids", InboxRow.class)
                        .setParameter("authority", caller.require().organisation())
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What an open list need not be told of: it is in what the list was read from. */
    private Set<String> recent() {
        return new HashSet<>(em.createQuery("""
                        select n.id from Notification n where n.authority = :own and n.open = true and n.id > :floor
                        order by n.id desc""", String.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("floor", Ids.floor(clock.instant().minus(news.window())))
                .setMaxResults(news.most())
                .getResultList());
    }
}
