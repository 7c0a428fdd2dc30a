package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.OfficeHours;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;

/** The hand-over list of the emergency duty team: all that it received in one night, also what it closed (domain 7.9). */
@Stateless
public class NightList {

    private static final String ROWS = """
             and (n.queue = org.cpis.inbox.Queue.EDT or n.handedOverAt is not null)
             and n.viewedAt >= :from and n.viewedAt < :until order by n.viewedAt, n.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Organisations organisations;

    @Inject
    private RoutingSettings settings;

    @Inject
    private Clock clock;

    /**
     * The night of a day: from when the offices closed last before its end until they opened again; of a weekend all days
     * have the same one.
     *
     * @param day null: the night that is, or the last one
     */
    @Allowed(WORK_INBOX)
    public NightView read(LocalDate day) {
        OfficeHours hours = organisations.hoursOf(caller.require().organisation());
        Instant now = clock.instant();
        Instant within = day == null ? closedMoment(hours, now) : midnightAfter(day);
        Instant from = hours.changeBefore(within).orElse(within);
        Instant until = hours.changeAfter(within).orElse(within);
        List<NightRow> rows = rows(from, until);
        boolean cut = rows.size() > settings.nightRows();
        List<NightRow> shown = cut ? rows.subList(0, settings.nightRows()) : rows;
        ledger.append(Entry.of(Action.HANDOVER_LIST_READ, Outcome.DONE, shown.size() + " rows"));
        return new NightView(from, until, !until.isAfter(now), withWork(shown), cut);
    }

    /** Somebody takes the list away on paper; recorded before it is printed. */
    @Allowed(WORK_INBOX)
    public void printed() {
        ledger.append(Entry.of(Action.PRINTED, Outcome.DONE, "list of the emergency duty team"));
    }

    private static Instant closedMoment(OfficeHours hours, Instant now) {
        return hours.isOpenAt(now)
                ? hours.changeBefore(now).map(opened -> opened.minusMillis(1)).orElse(now)
                : now;
    }

    private static Instant midnightAfter(LocalDate day) {
        return day.plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant().minus(Duration.ofMillis(1));
    }

    private List<NightRow> rows(Instant from, Instant until) {
        return em.createQuery(
                        Inbox.ROW.replaceFirst("\\)\\s+from ", "), n.handedOverAt from ") + " " + ROWS, Object[].class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(settings.nightRows() + 1)
                .getResultStream()
                .map(row -> new NightRow((InboxRow) row[0], (Instant) row[1], null))
                .toList();
    }

    /** Each with the last thing that was done in the night. */
    private List<NightRow> withWork(List<NightRow> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Map<String, Instant> handedOver = new HashMap<>();
        rows.forEach(row -> handedOver.put(row.item().id(), row.handedOverAt()));
        Map<String, FollowUpRow> last = new HashMap<>();
        em.createQuery("""
                        select new org.cpis.inbox.NightEntry(f.notificationId, f.at, f.step, f.outcome, f.note, f.authorName,
                        f.authorRole) from FollowUp f where f.notificationId in :ids order by f.at, f.id""", NightEntry.class)
                .setParameter("ids", handedOver.keySet())
                .getResultStream()
                .filter(entry -> entry.isOfNight(handedOver.get(entry.notificationId())))
                .forEach(entry -> last.put(entry.notificationId(), entry.entry()));
        return rows.stream()
                .map(row -> last.containsKey(row.item().id())
                        ? row.with(last.get(row.item().id()))
                        : row)
                .toList();
    }
}
