package org.cpis.lookup;

import static org.cpis.identity.Activity.SEARCH_POSTCODE;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.ledger.Action;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.Entry;
import org.cpis.ledger.KeyedDigest;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.ledger.PrivacyConcern;
import org.cpis.ledger.Recorded;
import org.cpis.ledger.SearchLoad;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Match;
import org.cpis.register.Matches;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDirectory;
import org.cpis.register.PersonSearch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds a person. Open to everybody who is signed in: without a right to look the same work is done and the answer is
 * always "nobody" (law 3). Each search is recorded, hits or not or without an answer; of the terms
 * only a keyed digest.
 */
@Stateless
public class Finder {

    @Inject
    private PersonDirectory directory;

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private Desk desk;

    @Inject
    private KeyedDigest digest;

    @Inject
    private Caller caller;

    @Inject
    private SearchGuard guard;

    @Inject
    private Event<Refused> refused;

    @Inject
    private Event<PrivacyConcern> concerns;

    @Inject
    @ConfigProperty(name = "cpis.lookup.max-results", defaultValue = "50")
    private int maxResults;

    /**
     * By number.
     *
     * @throws DirectoryUnavailable when the national index does not answer
     * @throws SlowDown when the caller searched too much
     */
    @Allowed(SIGNED_IN)
    public Optional<Found> byNumber(NhsNumber number) {
        Answer answer = recorded("number", digest.of(number.digits()), () -> {
            directory.refresh(List.of(number));
            return new Matches(
                    people.byNumber(number).map(Match::exact).stream().toList(), false);
        });
        if (answer.hits().people().isEmpty()) {
            people.sensitiveHolder(number).ifPresent(id -> concerns.fire(sensitive(id, answer.event())));
        }
        return answer.hits().people().stream().map(Found::of).findFirst();
    }

    /** Whoever asks and asks again has one alert in an hour (law 10). */
    private PrivacyConcern sensitive(String person, Recorded event) {
        return new PrivacyConcern(
                AlertKind.SENSITIVE,
                event,
                caller.require(),
                person,
                "asked for by number",
                event.at().minus(Duration.ofHours(1)));
    }

    /**
     * By whatever is known of somebody. Postcodes take a right of their own.
     *
     * @param kind of search, for the ledger: {@code basic} or {@code advanced}
     * @return none of them when more match than may be shown
     * @throws DirectoryUnavailable when the national index does not answer
     * @throws SlowDown when the caller searched too much
     */
    @Allowed(SIGNED_IN)
    public Results search(String kind, PersonSearch search) {
        if (search.postcode() != null && !caller.require().may(SEARCH_POSTCODE)) {
            refused.fire(new Refused("Finder.search by postcode"));
            throw new NotAllowed();
        }
        String how = kind + (search.widened() ? " widened" : "");
        Matches hits = recorded(how, digest.of(search.terms()), () -> directory.search(search, maxResults))
                .hits();
        return new Results(hits.people().stream().map(Found::of).toList(), hits.tooMany());
    }

    /** The directory comes before all else: what it stores must be there when this transaction begins to read. */
    private Answer recorded(String kind, String terms, Supplier<Matches> question) {
        SearchLoad load = guard.admit();
        try {
            Answer answer = answer(kind, terms, question.get());
            guard.report(load, answer.event());
            return answer;
        } catch (DirectoryUnavailable down) {
            String detail = kind + ", no answer from the person directory, terms " + terms;
            ledger.appendAlone(new Entry(Action.SEARCHED, desk.mode().name(), Outcome.NOTHING, null, detail));
            throw down;
        }
    }

    private Answer answer(String kind, String terms, Matches hits) {
        ViewMode mode = desk.mode();
        boolean none = mode == ViewMode.NONE;
        boolean empty = hits.people().isEmpty() && !hits.tooMany();
        Outcome outcome = none ? Outcome.REFUSED : empty ? Outcome.NOTHING : Outcome.FOUND;
        String person =
                hits.people().size() == 1 ? hits.people().get(0).person().id() : null;
        String count =
                hits.tooMany() ? "too many" : String.valueOf(hits.people().size());
        String detail = kind + ", " + (none ? "no right" : count + " found") + ", terms " + terms;
        Recorded event = ledger.append(new Entry(Action.SEARCHED, mode.name(), outcome, person, detail));
        return new Answer(none ? new Matches(List.of(), false) : hits, event);
    }

    private record Answer(Matches hits, Recorded event) {}
}
