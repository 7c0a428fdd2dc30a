package org.cpis.lookup;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Gender;
import org.cpis.register.Matches;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDirectory;
import org.cpis.register.PersonSearch;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds a person. Open to everybody who is signed in: without a right to look the same work is done and the answer is
 * always "nobody" (law 3). Each search is recorded, hits or not or without an answer; the terms are not.
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
    @ConfigProperty(name = "cpis.lookup.max-results", defaultValue = "50")
    private int maxResults;

    /** @throws DirectoryUnavailable when the national index does not answer */
    @Allowed(SIGNED_IN)
    public Optional<Found> byNumber(NhsNumber number) {
        Matches hits = recorded("number", () -> {
            directory.refresh(List.of(number));
            return new Matches(people.byNumber(number).stream().toList(), false);
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
        PersonSearch search = new PersonSearch(familyName, birthDate, gender);
        Matches hits = recorded("basic", () -> directory.search(search, maxResults));
        return new Results(hits.people().stream().map(Found::of).toList(), hits.tooMany());
    }

    /** The directory comes before all else: what it stores must be there when this transaction begins to read. */
    private Matches recorded(String kind, Supplier<Matches> question) {
        try {
            return answer(kind, question.get());
        } catch (DirectoryUnavailable down) {
            String detail = kind + ", no answer from the person directory";
            ledger.appendAlone(new Entry(Action.SEARCHED, desk.mode().name(), Outcome.NOTHING, null, detail));
            throw down;
        }
    }

    private Matches answer(String kind, Matches hits) {
        ViewMode mode = desk.mode();
        boolean none = mode == ViewMode.NONE;
        boolean empty = hits.people().isEmpty() && !hits.tooMany();
        Outcome outcome = none ? Outcome.REFUSED : empty ? Outcome.NOTHING : Outcome.FOUND;
        String person = hits.people().size() == 1 ? hits.people().get(0).id() : null;
        String count =
                hits.tooMany() ? "too many" : String.valueOf(hits.people().size());
        String detail = kind + ", " + (none ? "no right" : count + " found");
        ledger.append(new Entry(Action.SEARCHED, mode.name(), outcome, person, detail));
        return none ? new Matches(List.of(), false) : hits;
    }
}
