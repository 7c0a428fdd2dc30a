package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.organisation.OrganisationKind;
import org.cpis.platform.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Since when organisations are live: an authority with its first file that loaded a record, others with the first alert
 * that was checked or opened there. What was found is kept, and what was read is never read again.
 */
@Stateless
public class GoLiveDays {

    /** What commits late must not be passed over. */
    private static final Duration SETTLED = Duration.ofMinutes(5);

    private static final String ALL = """
        select g, o.name, o.kind, o.parent from GoLive g, Organisation o where o.code = g.organisation
        and o.kind in (org.cpis.organisation.OrganisationKind.LOCAL_AUTHORITY,
        org.cpis.organisation.OrganisationKind.TRUST, org.cpis.organisation.OrganisationKind.SITE)\
        """;

    private static final String OF_REGION = """
        and (o.region = :own or o.parent in (select t.code from Organisation t where t.region = :own))\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.adoption.organisations", defaultValue = "5000")
    private int most;

    @Inject
    @ConfigProperty(name = "cpis.adoption.events-read", defaultValue = "500")
    private int eventsRead;

    /** Authorities, trusts and sites of the caller's region; for the administrator all. Authorities first, by name. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public List<GoLiveDay> all() {
        em.createNativeQuery("INSERT IGNORE INTO go_live (organisation) SELECT code FROM organisation")
                .executeUpdate();
        Actor reader = caller.require();
        boolean national = reader.may(ADMINISTER);
        var query =
                em.createQuery(ALL + (national ? "" : OF_REGION) + " order by o.kind, o.name, o.code", Object[].class);
        if (!national) {
            query.setParameter("own", reader.organisation());
        }
        return query.setMaxResults(most).getResultList().stream().map(this::day).toList();
    }

    private GoLiveDay day(Object[] row) {
        GoLive kept = (GoLive) row[0];
        boolean authority = row[2] == OrganisationKind.LOCAL_AUTHORITY;
        if (kept.live() == null) {
            look(kept, authority);
        }
        return new GoLiveDay(
                kept.organisation(), (String) row[1], authority, (String) row[3], kept.planned(), kept.live());
    }

    private void look(GoLive kept, boolean authority) {
        if (authority) {
            firstFile(kept.organisation()).ifPresent(first -> kept.looked(null, london(first)));
        } else {
            lookForUse(kept);
        }
    }

    private Optional<Instant> firstFile(String authority) {
        return em
                .createQuery("""
                    select u.finishedAt from Upload u where u.authority = :authority and u.loaded > 0
                    and u.mode <> 'record' and u.finishedAt is not null order by u.finishedAt\
                    """, Instant.class)
                .setParameter("authority", authority)
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    private void lookForUse(GoLive kept) {
        List<Object[]> events = em.createQuery("""
            select e.at, e.action from AccessEvent e where e.organisation = :organisation and e.at > :from
            order by e.at\
            """, Object[].class)
                .setParameter("organisation", kept.organisation())
                .setParameter("from", kept.readTo() == null ? Instant.EPOCH : kept.readTo())
                .setMaxResults(eventsRead)
                .getResultList();
        Instant settled = clock.instant().minus(SETTLED);
        Instant last = kept.readTo();
        for (Object[] event : events) {
            Instant at = (Instant) event[0];
            if (event[1] == Action.CHECKED || event[1] == Action.OPENED) {
                kept.looked(at, london(at));
                return;
            }
            last = at.isBefore(settled) ? at : last;
        }
        kept.looked(last, null);
    }

    private static LocalDate london(Instant moment) {
        return moment.atZone(SystemClock.LONDON).toLocalDate();
    }
}
