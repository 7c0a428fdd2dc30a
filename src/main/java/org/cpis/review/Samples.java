package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.RoleProfile;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Recorded;
import org.cpis.organisation.Organisations;
import org.cpis.platform.SystemClock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The random sample as a worklist of the reviewer's own scope (law 5). Nobody sees or answers a view of their own. */
@Stateless
public class Samples {

    private static final String OWN =
            " from ReviewSample s join AccessEvent e on e.id = s.eventId where s.organisation in :scope and e.userId <> :me";

    private static final String FIGURES = """
            select coalesce(o.name, s.organisation), s.answer, count(s.eventId) from ReviewSample s
            left join Organisation o on o.code = s.organisation where s.organisation in :scope and s.day >= :from
            group by coalesce(o.name, s.organisation), s.answer""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private Event<PrivacyConcern> concerns;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.review.sample-days", defaultValue = "30")
    private int days;

    /** What waits for an answer, oldest first; the rest comes when these are answered. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<SampleRow> waiting() {
        List<SampleRow> rows = em.createQuery("""
                        select new org.cpis.review.SampleRow(s.eventId, s.day, e.at, e.mode, e.userName, e.roleName,
                        e.organisationName, p.nhsNumber, p.status) from ReviewSample s
                        left join AccessEvent e on e.id = s.eventId left join Person p on p.id = e.personId
                        where s.organisation in :scope and s.answer is null and e.userId <> :me
                        order by s.day, s.eventId""", SampleRow.class)
                .setParameter("scope", scopeOf(caller.require()))
                .setParameter("me", caller.require().userId())
                .setMaxResults(pageSize)
                .getResultList();
        ledger.append(Entry.of(Action.SAMPLE_READ, Outcome.DONE, rows.size() + " views"));
        return rows;
    }

    /** How far each organisation is, over the last days. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<SampleLine> figures() {
        Map<String, Map<SampleAnswer, Long>> answered = new TreeMap<>();
        Map<String, Long> waiting = new TreeMap<>();
        for (Object[] row : em.createQuery(FIGURES, Object[].class)
                .setParameter("scope", scopeOf(caller.require()))
                .setParameter(
                        "from",
                        LocalDate.ofInstant(clock.instant(), SystemClock.LONDON).minusDays(days))
                .getResultList()) {
            Map<SampleAnswer, Long> line =
                    answered.computeIfAbsent((String) row[0], name -> new EnumMap<>(SampleAnswer.class));
            if (row[1] == null) {
                waiting.put((String) row[0], (Long) row[2]);
            } else {
                line.put((SampleAnswer) row[1], (Long) row[2]);
            }
        }
        return answered.entrySet().stream()
                .map(line -> new SampleLine(line.getKey(), waiting.getOrDefault(line.getKey(), 0L), line.getValue()))
                .toList();
    }

    /**
     * Says what was found; once. What is not explained raises a privacy alert about whoever looked.
     *
     * @param words needed unless {@link SampleAnswer#needsWords} says otherwise
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void answer(String eventId, SampleAnswer answer, String words) {
        Actor reviewer = caller.require();
        Object[] event = event(eventId, reviewer);
        ReviewSample sample = em.find(ReviewSample.class, eventId, LockModeType.PESSIMISTIC_WRITE);
        String said = answer.needsWords() || AlertWords.fault(words).isEmpty() ? AlertWords.require(words) : "";
        sample.answer(answer, said, reviewer, clock.instant());
        ledger.append(Entry.about(
                (String) event[0], Action.SAMPLE_ANSWERED, Outcome.DONE, answer + ", view of " + sample.day()));
        if (answer == SampleAnswer.NOT_EXPLAINED) {
            concerns.fire(concern(eventId, event, sample.day()));
        }
    }

    /** Foreign and missing ones, and the reviewer's own views, look the same. */
    private Object[] event(String eventId, Actor reviewer) {
        return em.createQuery(
                        "select e.personId, e.at, e.userId, e.userName, e.roleProfile, e.roleCode, e.roleName,"
                                + " e.organisation, e.organisationName" + OWN + " and s.eventId = :id",
                        Object[].class)
                .setParameter("scope", scopeOf(reviewer))
                .setParameter("me", reviewer.userId())
                .setParameter("id", eventId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("view of the sample"));
    }

    private static PrivacyConcern concern(String eventId, Object[] event, LocalDate day) {
        RoleProfile profile = new RoleProfile(
                (String) event[4],
                (String) event[5],
                (String) event[6],
                (String) event[7],
                (String) event[8],
                Set.of());
        Actor viewer = new Actor((String) event[2], (String) event[3], profile, 0, "sample");
        Recorded view = new Recorded(eventId, (Instant) event[1]);
        String evidence = "Random sample of " + day;
        return new PrivacyConcern(AlertKind.SAMPLE_NOT_EXPLAINED, view, viewer, (String) event[0], evidence, null);
    }

    private List<String> scopeOf(Actor reviewer) {
        return organisations.within(reviewer.organisation());
    }
}
