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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.OwnOpenings;
import org.cpis.organisation.Organisations;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;

/**
 * The picture of the visits to one person's record, across organisations and regions, from the ledger. Only rows of
 * the person who is meant today are read, never those of a number that this one took the place of (law 9).
 */
@Stateless
public class Visits {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private OwnOpenings openings;

    @Inject
    private VisitLog log;

    @Inject
    private Ledger ledger;

    @Inject
    private VisitSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** For a notification of the caller's authority. Foreign and missing ones look the same. */
    @Allowed(WORK_INBOX)
    public VisitsView of(String notificationId) {
        String authority = caller.require().organisation();
        String person = em.createQuery(
                        "select n.personId from Notification n where n.id = :id and n.authority = :authority",
                        String.class)
                .setParameter("id", notificationId)
                .setParameter("authority", authority)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
        VisitsView view =
                people.byId(person).map(known -> view(known, Set.of(authority))).orElseGet(VisitsView::hidden);
        String read = view.visits().size() + " visits, " + view.patterns().size() + " patterns";
        ledger.append(Entry.about(person, Action.VISITS_READ, Outcome.DONE, read));
        return view;
    }

    /**
     * The rules that fired, for a clinician who has just opened the record; part of what that opening shows, and written
     * down with it.
     *
     * @param eventId the caller's own opening
     * @param authorities that hold what is visible
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<VisitPattern> patterns(String eventId, Collection<String> authorities) {
        return people.byId(openings.own(eventId).personId())
                .map(known -> fired(known, authorities, log.rows(known.id()).rows()))
                .orElse(List.of());
    }

    private VisitsView view(PersonDetails person, Collection<String> authorities) {
        VisitsRead<CountedVisit> read = log.rows(person.id());
        VisitsRead<Instant> silent = log.silent(person.id());
        List<Visit> all = read.rows().stream().map(CountedVisit::visit).toList();
        List<Visit> shown = all.stream().limit(settings.rows()).toList();
        List<VisitMonth> months = new VisitMonths(LocalDate.now(clock), settings.days()).of(all, silent.rows());
        boolean cut = read.more() || all.size() > shown.size();
        Integer bound = read.more() || silent.more() ? settings.openingsRead() : null;
        return new VisitsView(
                person, shown, cut, bound, settings.days(), months, fired(person, authorities, read.rows()));
    }

    private List<VisitPattern> fired(PersonDetails person, Collection<String> authorities, List<CountedVisit> rows) {
        Set<String> regions = authorities.stream()
                .map(organisations::regionOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        VisitCase asked = new VisitCase(LocalDate.now(clock), person.birthDate(), regions, rows);
        return VisitRule.fired(asked, settings.limits()).stream()
                .map(pattern -> pattern.showing(settings.rows()))
                .toList();
    }
}
