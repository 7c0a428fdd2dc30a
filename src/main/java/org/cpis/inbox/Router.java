package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanDetails;

/** Decides where a notification goes: reads what the authority has told, and asks its {@link RoutingRules}. */
@Stateless
public class Router {

    private static final String LIVE = """
            select r from RoutingRule r, Routing v where r.routingId = v.id and v.authority = :authority
            and v.number = (select max(l.number) from Routing l where l.authority = :authority and l.liveAt is not null)""";

    private static final String ALLOCATED = """
            select w from Worker w, Allocation a where a.authority = :authority and a.personId = :person
            and w.authority = a.authority and w.userId = a.userId""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private RoutingSettings settings;

    /** @param plans of the authority, visible at that time; none: nothing can be resolved */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, DELIVER})
    public Route route(String authority, String personId, List<PlanDetails> plans, Instant at) {
        boolean open = organisations.hoursOf(authority).isOpenAt(at);
        return rules(authority).route(what(authority, personId, plans, at, open));
    }

    /** For what was routed by plans that are not visible any more: as if they had ended. */
    @Allowed({WORK_INBOX, DELIVER})
    public Route ended(String authority, String personId, Instant at) {
        return rules(authority).route(Circumstance.ENDED, what(authority, personId, List.of(), at, true));
    }

    /** Who does the work of a worker on that day: the worker, or whoever covers; empty: nobody is there. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, DELIVER})
    public Optional<WorkerRow> present(String authority, String userId, LocalDate day) {
        return new CoverChain(asked -> worker(authority, asked), settings.coverSteps()).from(userId, day);
    }

    private RoutingCase what(String authority, String personId, List<PlanDetails> plans, Instant at, boolean open) {
        Optional<WorkerRow> allocated = allocated(authority, personId);
        LocalDate day = LocalDate.ofInstant(at, SystemClock.LONDON);
        WorkerRow there = allocated
                .flatMap(worker -> present(authority, worker.userId(), day))
                .orElse(null);
        String team = allocated.map(WorkerRow::teamCode).orElse(null);
        return new RoutingCase(open, plans, teams(authority), there, team);
    }

    private RoutingRules rules(String authority) {
        Map<Circumstance, Destination> own = new EnumMap<>(Circumstance.class);
        em.createQuery(LIVE, RoutingRule.class)
                .setParameter("authority", authority)
                .getResultList()
                .forEach(rule -> own.put(rule.circumstance(), rule.destination()));
        return new RoutingRules(own);
    }

    private OwnTeams teams(String authority) {
        return OwnTeams.of(em.createQuery("select t from Team t where t.authority = :authority", Team.class)
                .setParameter("authority", authority)
                .setMaxResults(settings.teams())
                .getResultStream()
                .map(Team::row)
                .toList());
    }

    private Optional<WorkerRow> allocated(String authority, String personId) {
        return em.createQuery(ALLOCATED, Worker.class)
                .setParameter("authority", authority)
                .setParameter("person", personId)
                .getResultStream()
                .map(Worker::row)
                .findFirst();
    }

    private Optional<WorkerRow> worker(String authority, String userId) {
        return em.createQuery(
                        "select w from Worker w where w.authority = :authority and w.userId = :user", Worker.class)
                .setParameter("authority", authority)
                .setParameter("user", userId)
                .getResultStream()
                .map(Worker::row)
                .findFirst();
    }
}
