package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;

/** Reads for {@link Visits} what the ledger knows of one person; whose record may be asked for is decided there. */
@Stateless
public class VisitLog {

    private static final String ACCESSES = """
            select new org.cpis.inbox.Access(e.id, e.at, e.action, e.userId, e.sessionRef, e.organisation,
            e.organisationName, o.settingKind)
            from AccessEvent e left join Organisation o on o.code = e.organisation
            where e.personId = :person and e.at >= :since
            and (e.action = org.cpis.ledger.Action.OPENED and e.mode = 'NOTIFY'
            or e.action in (org.cpis.ledger.Action.BREAK_GLASS, org.cpis.ledger.Action.NOT_BROUGHT_SENT))
            order by e.at desc, e.id desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private InboxSettings inbox;

    @Inject
    private VisitSettings settings;

    @Inject
    private Clock clock;

    /** Views that were told of, and notices that the child was not brought; all of the period, newest first. */
    @Allowed({WORK_INBOX, VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public VisitsRead<CountedVisit> rows(String person) {
        List<Access> accesses = em.createQuery(ACCESSES, Access.class)
                .setParameter("person", person)
                .setParameter("since", since())
                .setMaxResults(settings.openingsRead() + 1)
                .getResultList();
        VisitsRead<Access> read = VisitsRead.of(accesses, settings.openingsRead());
        List<Access> placed = new RegionNames(organisations).of(read.rows());
        return new VisitsRead<>(
                new VisitRows(wrong(person), inbox.sameView(), settings.reasonFor()).of(placed), read.more());
    }

    private Set<String> wrong(String person) {
        return new HashSet<>(em.createQuery("""
                        select o.eventId from Opening o, Notification n where n.id = o.notificationId
                        and n.personId = :person and n.mark = org.cpis.inbox.Mark.WRONG_PATIENT
                        order by o.at desc""", String.class)
                .setParameter("person", person)
                .setMaxResults(settings.openingsRead())
                .getResultList());
    }

    /** When there were silent reads; nothing else of them leaves the ledger (law 4). */
    @Allowed(WORK_INBOX)
    public VisitsRead<Instant> silent(String person) {
        List<Instant> reads = em.createQuery("""
                        select e.at from AccessEvent e where e.personId = :person and e.at >= :since
                        and e.action = org.cpis.ledger.Action.OPENED and e.mode = 'SILENT' order by e.at desc""", Instant.class)
                .setParameter("person", person)
                .setParameter("since", since())
                .setMaxResults(settings.openingsRead() + 1)
                .getResultList();
        return VisitsRead.of(reads, settings.openingsRead());
    }

    private Instant since() {
        LocalDate first = LocalDate.now(clock).minusDays(settings.days() - 1L);
        return first.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
