package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** The managers of an authority say where its notifications go: in a draft, which decides nothing before it goes live. */
@Stateless
public class RoutingDesk {

    private static final String OF = "select v from Routing v where v.authority = :own and v.liveAt is ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Teams teams;

    @Inject
    private RoutingSettings settings;

    @Inject
    private Clock clock;

    @Allowed(MANAGE_TEAM)
    public RoutingView read() {
        List<Routing> gone = routings("not null order by v.number desc", settings.history());
        Optional<Routing> draft = draft();
        RoutingRules live = gone.stream().findFirst().map(this::rules).orElse(RoutingRules.USUAL);
        ledger.append(Entry.of(Action.ROUTING_READ, Outcome.DONE, gone.size() + " versions"));
        return new RoutingView(
                live,
                draft.map(this::rules).orElse(live),
                draft.map(Routing::version).orElse(0),
                draft.map(Routing::changedBy).orElse(null),
                draft.map(Routing::changedAt).orElse(null),
                gone.stream().map(Routing::row).toList());
    }

    /**
     * Keeps the draft.
     *
     * @param shown what {@link RoutingView#shown} said when the page was read
     * @throws ChangedMeanwhile when somebody saved it or put it live since
     */
    @Allowed(MANAGE_TEAM)
    public void save(RoutingRules rules, int shown) {
        for (Circumstance circumstance : Circumstance.values()) {
            require(circumstance, rules.destination(circumstance));
        }
        Routing draft = shown == 0 ? begin() : locked(shown);
        Map<Circumstance, RoutingRule> known = lines(draft);
        for (Circumstance circumstance : Circumstance.values()) {
            RoutingRule line = known.computeIfAbsent(circumstance, one -> line(draft, one));
            line.say(rules.destination(circumstance));
        }
        draft.change(caller.require().name(), clock.instant());
        ledger.append(Entry.of(Action.ROUTING_CHANGED, Outcome.DONE, "draft saved"));
    }

    /**
     * The draft decides from now on.
     *
     * @throws ChangedMeanwhile as for {@link #save}
     */
    @Allowed(MANAGE_TEAM)
    public void putLive(int shown) {
        Routing draft = locked(shown);
        draft.putLive(caller.require().name(), clock.instant());
        ledger.append(Entry.of(
                Action.ROUTING_CHANGED, Outcome.DONE, "version " + draft.row().number() + " is live"));
    }

    /** @throws IllegalArgumentException for what the page does not offer */
    private void require(Circumstance circumstance, Destination to) {
        boolean known = to.teamCode() == null
                || teams.own().stream().anyMatch(team -> team.code().equals(to.teamCode()));
        if (!RoutingRules.isPossible(circumstance, to) || !known) {
            throw new IllegalArgumentException("not a destination for " + circumstance);
        }
    }

    /** One conditional insert decides between two who begin at once. */
    private Routing begin() {
        Instant now = clock.instant();
        int number = routings("not null order by v.number desc", 1).stream()
                .map(newest -> newest.row().number() + 1)
                .findFirst()
                .orElse(1);
        String id = Ids.next(now);
        int begun = em.createNativeQuery(
                        "INSERT IGNORE INTO routing (id, authority, number, changed_at, changed_by, version)"
                                + " VALUES (?1, ?2, ?3, ?4, ?5, 1)")
                .setParameter(1, id)
                .setParameter(2, caller.require().organisation())
                .setParameter(3, number)
                .setParameter(4, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(5, caller.require().name())
                .executeUpdate();
        if (begun == 0) {
            throw new ChangedMeanwhile();
        }
        return em.find(Routing.class, id);
    }

    private Routing locked(int shown) {
        Routing draft = draft().orElseThrow(ChangedMeanwhile::new);
        em.refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        if (draft.version() != shown || draft.row().at() != null) {
            throw new ChangedMeanwhile();
        }
        return draft;
    }

    private Optional<Routing> draft() {
        return routings("null", 1).stream().findFirst();
    }

    private List<Routing> routings(String condition, int max) {
        return em.createQuery(OF + condition, Routing.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(max)
                .getResultList();
    }

    private RoutingRules rules(Routing routing) {
        Map<Circumstance, Destination> own = new EnumMap<>(Circumstance.class);
        lines(routing).forEach((circumstance, line) -> own.put(circumstance, line.destination()));
        return new RoutingRules(own);
    }

    private Map<Circumstance, RoutingRule> lines(Routing routing) {
        Map<Circumstance, RoutingRule> lines = new EnumMap<>(Circumstance.class);
        em.createQuery("select r from RoutingRule r where r.routingId = :id", RoutingRule.class)
                .setParameter("id", routing.id())
                .getResultList()
                .forEach(line -> lines.put(line.circumstance(), line));
        return lines;
    }

    private RoutingRule line(Routing draft, Circumstance circumstance) {
        RoutingRule line = new RoutingRule(Ids.next(clock.instant()), draft.id(), circumstance);
        em.persist(line);
        return line;
    }
}
