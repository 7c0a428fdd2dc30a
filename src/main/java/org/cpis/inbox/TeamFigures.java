package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.WorkingTime;

/** How old and how late the notifications and missed-alert requests of the caller's authority are. Counts and times only. */
@Stateless
public class TeamFigures {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Organisations organisations;

    @Inject
    private FigureSettings settings;

    @Inject
    private Clock clock;

    /** @param days of the period, today included */
    @Allowed(MANAGE_TEAM)
    public TeamView read(int days) {
        ledger.append(Entry.of(Action.INBOX_FIGURES_READ, Outcome.DONE, days + " days"));
        return view(days);
    }

    /**
     * The same, to be taken away as a file: written down.
     *
     * @param table which of them
     */
    @Allowed(MANAGE_TEAM)
    public TeamView export(int days, FigureTable table) {
        ledger.append(Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, "inbox " + table + ", " + days + " days"));
        return view(days);
    }

    private TeamView view(int days) {
        FigureMoments moments = FigureMoments.at(clock.instant(), days);
        List<FigureCell> now = cells(true, moments);
        List<FigureCell> all = new ArrayList<>(now);
        all.addAll(cells(false, moments));
        FigureBook book = new FigureBook(all);
        List<TimeBook> times = times(moments);
        return new TeamView(
                days,
                book.total(),
                new FigureBook(now).ages(),
                book.teams(),
                book.workers(),
                times.stream().map(TimeBook::total).toList(),
                times.stream()
                        .flatMap(step -> step.places(book.teams()).stream())
                        .toList(),
                missed(),
                isBeyond(book.total().tally()));
    }

    private boolean isBeyond(Tally all) {
        return Stream.of(Figure.OPEN, Figure.ACKNOWLEDGED, Figure.CLOSED)
                .anyMatch(figure -> all.of(figure) >= settings.most());
    }

    private MissedTally missed() {
        List<Object[]> open = em.createQuery(
                        "select m.ownerId, m.dueAt, m.answerBy from MissedAlert m where m.authority = :own"
                                + " and m.status <> org.cpis.inbox.MissedStatus.ANSWERED",
                        Object[].class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.most())
                .getResultList();
        Instant now = clock.instant();
        return new MissedTally(
                open.size(),
                open.stream().filter(row -> row[0] == null).count(),
                open.stream()
                        .filter(row -> ((Instant) (row[2] == null ? row[1] : row[2])).isBefore(now))
                        .count());
    }

    private List<FigureCell> cells(boolean now, FigureMoments moments) {
        List<Object> values = moments.values(caller.require().organisation());
        values.add(settings.most());
        FigureQuery asked = new FigureQuery(FigureQuery.cube(now), values);
        Query query = em.createNativeQuery(asked.text());
        asked.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> FigureQuery.cell((Object[]) row, Figure.of(now)))
                .toList();
    }

    private List<TimeBook> times(FigureMoments moments) {
        WorkingTime office =
                new WorkingTime(organisations.hoursOf(caller.require().organisation()));
        String closed = " and n.status = org.cpis.inbox.Status.CLOSED";
        return List.of(
                new TimeBook(Figure.ACKNOWLEDGED, spans("n.acknowledgedAt", "", moments), office),
                new TimeBook(Figure.CLOSED, spans("n.closedAt", closed, moments), office));
    }

    /** The newest ones, as many as are measured. */
    private List<Span> spans(String until, String condition, FigureMoments moments) {
        return em.createQuery(
                        "select new org.cpis.inbox.Span(n.queue, n.teamCode, n.viewedAt, " + until
                                + ") from Notification n"
                                + " where n.authority = :own and " + until + " >= :since" + condition + " order by "
                                + until + " desc",
                        Span.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("since", moments.since())
                .setMaxResults(settings.measured())
                .getResultList();
    }
}
