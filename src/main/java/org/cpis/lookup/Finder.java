package org.cpis.lookup;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Finds a person. Open to everybody who is signed in: without a right to look the same work is done and the answer is
 * always "nobody" (law 3). Each search is recorded, hits or not; the terms are not.
 */
@Stateless
public class Finder {

    @Inject
    private People people;

    @Inject
    private Ledger ledger;

    @Inject
    private Desk desk;

    @Inject
    @ConfigProperty(name = "cpis.lookup.max-results", defaultValue = "50")
    private int maxResults;

    @Allowed(SIGNED_IN)
    public Optional<Found> byNumber(NhsNumber number) {
        List<Found> hits = people.byNumber(number).map(Found::of).stream().toList();
        return answer("number", hits).stream().findFirst();
    }

    /**
     * By family name, birth date and gender.
     *
     * @param gender null: all
     * @return none of them when more match than may be shown
     */
    @Allowed(SIGNED_IN)
    public Results byName(String familyName, LocalDate birthDate, Gender gender) {
        List<Found> hits = people.byName(familyName, birthDate, gender, maxResults + 1).stream()
                .map(Found::of)
                .toList();
        List<Found> shown = answer("basic", hits);
        boolean tooMany = shown.size() > maxResults;
        return new Results(tooMany ? List.of() : shown, tooMany);
    }

    private List<Found> answer(String kind, List<Found> hits) {
        ViewMode mode = desk.mode();
        boolean none = mode == ViewMode.NONE;
        Outcome outcome = none ? Outcome.REFUSED : hits.isEmpty() ? Outcome.NOTHING : Outcome.FOUND;
        String person = hits.size() == 1 ? hits.get(0).id() : null;
        String detail = kind + ", " + (none ? "no right" : hits.size() + " found");
        ledger.append(new Entry(Action.SEARCHED, mode.name(), outcome, person, detail));
        return none ? List.of() : hits;
    }
}
