package org.cpis.review;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.SystemClock;
import org.cpis.upload.MatchedShare;
import org.cpis.upload.OfficerDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Can an authority stop sending lists to the providers of its region? */
@Stateless
public class Retirement {

    private static final String NEIGHBOURS = """
        select o.code from Organisation o where o.kind = org.cpis.organisation.OrganisationKind.TRUST
        and o.region = (select a.region from Organisation a where a.code = :authority)\
        """;

    private static final String LATE = """
        select count(m) from MissedUpload m where m.authority = :authority
        and (m.endedAt is null or m.endedAt >= :from)\
        """;

    /** The first one of a day is enough: each day is one short step along an index. */
    private static final String CHECKED = """
        select e.id from AccessEvent e where e.organisation in :codes and e.at >= :from and e.at < :until
        and e.action in (org.cpis.ledger.Action.CHECKED, org.cpis.ledger.Action.OPENED)\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private GoLiveDays days;

    @Inject
    private OfficerDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.retirement.days", defaultValue = "28")
    private int daysLooked;

    @Inject
    @ConfigProperty(name = "cpis.retirement.days-checked", defaultValue = "20")
    private int daysNeeded;

    /** Those of the caller's region; for the administrator all. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public List<GoLiveDay> authorities() {
        return days.all().stream().filter(GoLiveDay::authority).toList();
    }

    /** Foreign and missing authorities look the same. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public RetirementView view(String authority) {
        RetirementView view = make(authority);
        ledger.append(Entry.of(Action.ADOPTION_READ, Outcome.DONE, "lists of " + authority));
        return view;
    }

    /** The same as a file. */
    @Allowed({ADMINISTER, REVIEW_REGION})
    public RetirementView export(String authority) {
        RetirementView view = make(authority);
        ledger.append(Entry.of(Action.FIGURES_EXPORTED, Outcome.DONE, "lists of " + authority));
        return view;
    }

    private RetirementView make(String code) {
        List<GoLiveDay> all = days.all();
        GoLiveDay authority = all.stream()
                .filter(one -> one.authority() && one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> scope.refuse("authority with lists"));
        RetirementFeed feed = feed(authority);
        Set<String> near = Set.copyOf(em.createQuery(NEIGHBOURS, String.class)
                .setParameter("authority", code)
                .getResultList());
        List<RetirementLine> lines = all.stream()
                .filter(one -> near.contains(one.code()))
                .map(provider -> line(feed, provider, all))
                .toList();
        return new RetirementView(authority, feed, daysLooked, daysNeeded, lines);
    }

    private RetirementFeed feed(GoLiveDay authority) {
        LocalDate first = LocalDate.now(clock).minusDays(daysLooked);
        boolean longEnough = authority.live() != null && !authority.live().isAfter(first);
        long late = em.createQuery(LATE, Long.class)
                .setParameter("authority", authority.code())
                .setParameter("from", start(first))
                .getSingleResult();
        return new RetirementFeed(longEnough, late, share(authority.code()));
    }

    /** As its data officer sees it; asked on behalf of the authority, for the officer's figures are the officer's own. */
    private MatchedShare share(String authority) {
        Actor reader = caller.require();
        caller.actAs(Actor.job(authority, Activity.KEEP_DATA));
        try {
            return desk.share();
        } finally {
            caller.actAs(reader);
        }
    }

    private RetirementLine line(RetirementFeed feed, GoLiveDay trust, List<GoLiveDay> all) {
        List<GoLiveDay> places = Stream.concat(
                        Stream.of(trust),
                        all.stream().filter(site -> trust.code().equals(site.parent())))
                .toList();
        boolean live = places.stream().anyMatch(place -> place.live() != null);
        List<String> codes = places.stream().map(GoLiveDay::code).toList();
        int checked = live ? daysChecked(codes) : 0;
        return new RetirementLine(trust, checked, RetirementReason.of(feed, live, checked, daysNeeded));
    }

    /** Of the whole days before today. */
    private int daysChecked(List<String> codes) {
        LocalDate today = LocalDate.now(clock);
        return (int) IntStream.rangeClosed(1, daysLooked)
                .mapToObj(today::minusDays)
                .filter(day -> !em.createQuery(CHECKED, String.class)
                        .setParameter("codes", codes)
                        .setParameter("from", start(day))
                        .setParameter("until", start(day.plusDays(1)))
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty())
                .count();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(SystemClock.LONDON).toInstant();
    }
}
