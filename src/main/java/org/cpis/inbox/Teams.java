package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.register.AuthorityPlans;

/** The teams of the caller's authority; its managers keep them. */
@Stateless
public class Teams {

    private static final int LONGEST_CODE = 35;
    private static final int LONGEST_NAME = 100;

    /** Rules that decide now or are about to: all but those of versions that a later one replaced. */
    private static final String NAMED = """
            select count(r) from RoutingRule r, Routing v where r.routingId = v.id and v.authority = :own
            and r.teamCode = :code and (v.liveAt is null or v.number =
            (select max(l.number) from Routing l where l.authority = :own and l.liveAt is not null))""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private AuthorityPlans plans;

    @Inject
    private RoutingSettings settings;

    @Inject
    private Clock clock;

    /** All of them, closed ones last. */
    @Allowed(WORK_INBOX)
    public List<TeamRow> own() {
        return em.createQuery("select t from Team t where t.authority = :own order by t.closed, t.code", Team.class)
                .setParameter("own", organisation())
                .setMaxResults(settings.teams())
                .getResultStream()
                .map(Team::row)
                .toList();
    }

    /** Codes that the plans name and that no team has. */
    @Allowed(MANAGE_TEAM)
    public List<String> unlisted() {
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        own().forEach(team -> seen.add(team.code()));
        return plans.teamCodes(settings.teams()).stream().filter(seen::add).toList();
    }

    /** @throws TeamNotPossible when the code is taken, or there are as many teams as the settings allow */
    @Allowed(MANAGE_TEAM)
    public void add(String code, String name) {
        require(code, LONGEST_CODE);
        require(name, LONGEST_NAME);
        List<TeamRow> there = own();
        if (there.stream().anyMatch(team -> team.code().equalsIgnoreCase(code))) {
            throw new TeamNotPossible("team.taken");
        }
        if (there.size() >= settings.teams()) {
            throw new TeamNotPossible("team.tooMany");
        }
        em.persist(new Team(Ids.next(clock.instant()), organisation(), code, name));
        changed("team added");
    }

    /**
     * Lists all those, each under its code until somebody names it.
     *
     * @throws TeamNotPossible when a colleague was quicker with one, or there are more than the settings allow
     */
    @Allowed(MANAGE_TEAM)
    public void addUnlisted() {
        unlisted().forEach(code -> add(code, code));
    }

    /** Foreign and missing ones look the same. */
    @Allowed(MANAGE_TEAM)
    public TeamRow read(String id) {
        return team(id).row();
    }

    /** @param queue that its workers work, too, and not that of the teams; null: none */
    @Allowed(MANAGE_TEAM)
    public void change(String id, String name, Queue queue) {
        require(name, LONGEST_NAME);
        team(id).change(name, queue);
        changed("team changed");
    }

    /** No work goes there from now on. @throws TeamNotPossible while routing names it */
    @Allowed(MANAGE_TEAM)
    public void close(String id) {
        Team team = team(id);
        long named = em.createQuery(NAMED, Long.class)
                .setParameter("own", organisation())
                .setParameter("code", team.row().code())
                .getSingleResult();
        if (named > 0) {
            throw new TeamNotPossible("team.named");
        }
        team.close();
        changed("team closed");
    }

    @Allowed(MANAGE_TEAM)
    public void open(String id) {
        team(id).open();
        changed("team opened");
    }

    private Team team(String id) {
        Team team = em.find(Team.class, id);
        if (team == null || !team.isOf(organisation())) {
            throw scope.refuse("team");
        }
        return team;
    }

    private static void require(String text, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("not a good text");
        }
    }

    private String organisation() {
        return caller.require().organisation();
    }

    private void changed(String what) {
        ledger.append(Entry.of(Action.TEAMS_CHANGED, Outcome.DONE, what));
    }
}
