package org.cpis.lookup;

import static org.cpis.identity.Activity.SEARCH_POSTCODE;
import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.NotAllowed;
import org.cpis.identity.Refused;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Gender;
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
    private SearchDigest digest;

    @Inject
    private Caller caller;

    @Inject
    private Event<Refused> refused;

    @Inject
    @ConfigProperty(name = "cpis.lookup.max-results", defaultValue = "50")
    private int maxResults;

    /** @throws DirectoryUnavailable when the national index does not answer */
    @Allowed(SIGNED_IN)
    public Optional<Found> byNumber(NhsNumber number) {
        Matches hits = recorded("number", digest.of(number.digits()), () -> {
            directory.refresh(List.of(number));
            return new Matches(
                    people.byNumber(number).map(Match::exact).stream().toList(), false);
        });
        return hits.people().stream().map(Found::of).findFirst();
    }

    /**
     * By family name, birth date and gender.
     *
     * @param gender null: all
     * @return none of them when more match than may be shown
     * @throws DirectoryUnavailable when the national index does not answer
     */
    @Allowed(SIGNED_IN)
    public Results byName(String familyName, LocalDate birthDate, Gender gender) {
        return search("basic", new PersonSearch(familyName, birthDate, gender));
    }

    /**
     * By whatever is known of somebody. Postcodes take a right of their own.
     *
     * @param kind of search, for the ledger: {@code basic} or {@code advanced}
     * @return none of them when more match than may be shown
     * @throws DirectoryUnavailable when the national index does not answer
     */
    @Allowed(SIGNED_IN)
    public Results search(String kind, PersonSearch search) {
        if (search.postcode() != null && !caller.require().may(SEARCH_POSTCODE)) {
            refused.fire(new Refused("Finder.search by postcode"));
            throw new NotAllowed();
        }
        String how = kind + (search.widened() ? " widened" : "");
        Matches hits = recorded(how, digest.of(search.terms()), () -> directory.search(search, maxResults));
        return new Results(hits.people().stream().map(Found::of).toList(), hits.tooMany());
    }

    /** The directory comes before all else: what it stores must be there when this transaction begins to read. */
    private Matches recorded(String kind, String terms, Supplier<Matches> question) {
        try {
            return answer(kind, terms, question.get());
        } catch (DirectoryUnavailable down) {
            String detail = kind + ", no answer from the person directory, terms " + terms;
            ledger.appendAlone(new Entry(Action.SEARCHED, desk.mode().name(), Outcome.NOTHING, null, detail));
            throw down;
        }
    }

    private Matches answer(String kind, String terms, Matches hits) {
        ViewMode mode = desk.mode();
        boolean none = mode == ViewMode.NONE;
        boolean empty = hits.people().isEmpty() && !hits.tooMany();
        Outcome outcome = none ? Outcome.REFUSED : empty ? Outcome.NOTHING : Outcome.FOUND;
        String person =
                hits.people().size() == 1 ? hits.people().get(0).person().id() : null;
        String count =
                hits.tooMany() ? "too many" : String.valueOf(hits.people().size());
        String detail = kind + ", " + (none ? "no right" : count + " found") + ", terms " + terms;
        ledger.append(new Entry(Action.SEARCHED, mode.name(), outcome, person, detail));
        return none ? new Matches(List.of(), false) : hits;
    }
}
