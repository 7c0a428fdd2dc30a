package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** The notifications behind a figure of {@link TeamFigures}: of the caller's authority, by the condition that counts. */
@Stateless
public class TeamRows {

    private static final String ROWS = """
            select new org.cpis.inbox.FigureRow(n.id, n.reference, p.familyName, p.givenNames, p.nhsNumber, p.status,
            n.queue, n.teamCode, n.viewedAt, n.dueAt, n.clock, n.pausedAt, n.status, n.ownerName)
            from Notification n, Person p where p.id = n.personId and n.id in :ids order by n.viewedAt, n.id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private FigureSettings settings;

    @Inject
    private Clock clock;

    /**
     * A page of them, oldest first.
     *
     * @param last the row before the page; null: from the first
     */
    @Allowed(MANAGE_TEAM)
    public List<FigureRow> page(FigureChoice choice, FigureRow last) {
        List<?> ids = ids(choice, last);
        ledger.append(Entry.of(Action.NOTIFICATION_LISTED, Outcome.DONE, ids.size() + " rows of " + choice.figure()));
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(ROWS, FigureRow.class).setParameter("ids", ids).getResultList();
    }

    private List<?> ids(FigureChoice choice, FigureRow last) {
        FigureGroup group = choice.group();
        List<Object> values = FigureMoments.at(clock.instant(), choice.days())
                .values(caller.require().organisation());
        values.add(settings.pageSize());
        values.add(group.queue() == null ? null : group.queue().name());
        values.add(group.team());
        values.add(group.worker());
        values.add(last == null ? null : FigureMoments.utc(last.viewedAt()));
        values.add(last == null ? null : last.id());
        FigureQuery asked = new FigureQuery(FigureQuery.rows(choice, last != null), values);
        Query query = em.createNativeQuery(asked.text());
        asked.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed(MANAGE_TEAM)
    public boolean isFull(List<FigureRow> page) {
        return page.size() >= settings.pageSize();
    }
}
