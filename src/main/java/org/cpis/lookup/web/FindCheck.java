package org.cpis.lookup.web;

import java.time.LocalDate;
import java.util.Optional;
import org.cpis.register.BirthDates;
import org.cpis.register.NameTerm;
import org.cpis.register.PersonSearch;

/** Turns what was typed into a search, or says beside each field what is wrong with it. */
final class FindCheck {

    private final FindTerms terms;
    private final LocalDate today;
    private final boolean widened;
    private final FieldFaults faults = new FieldFaults();

    FindCheck(FindTerms terms, LocalDate today, boolean widened) {
        this.terms = terms;
        this.today = today;
        this.widened = widened;
    }

    /** Last name, date of birth and one gender, all needed. */
    Optional<PersonSearch> basic() {
        boolean gender = terms.getGender() != null && terms.oneGender() != null;
        faults.right("gender", gender ? null : "find.gender.empty");
        checkName("family", terms.getFamily(), "find.family.");
        Optional<BirthDates> born = new BornCheck(terms, today, faults).day();
        return faults.isNone() ? Optional.of(search(born.orElseThrow(), null, null)) : Optional.empty();
    }

    /** Last name, birth and gender or all; first name and postcode where they are known. */
    Optional<PersonSearch> advanced() {
        checkName("family", terms.getFamily(), "find.family.");
        if (terms.getGiven() != null) {
            checkName("given", terms.getGiven(), "find.given.");
        }
        faults.right("gender", terms.getGender() == null ? "find.gender.orAll" : null);
        Optional<BirthDates> born = new BornCheck(terms, today, faults).any();
        String postcode = terms.getPostcode();
        boolean possible = postcode == null || PersonSearch.isPostcode(postcode);
        faults.right("postcode", possible ? null : "find.postcode.form");
        return faults.isNone() ? Optional.of(search(born.orElseThrow(), terms.getGiven(), postcode)) : Optional.empty();
    }

    private void checkName(String field, String typed, String keys) {
        String wrong = NameTerm.fault(typed)
                .map(fault -> keys
                        + switch (fault) {
                            case EMPTY -> "empty";
                            case STAR_INSIDE -> "star";
                            case TOO_FEW_LETTERS -> "letters";
                        })
                .orElse(widened && typed.contains("*") ? "find.widen.star" : null);
        faults.right(field, wrong);
    }

    private PersonSearch search(BirthDates born, String given, String postcode) {
        return new PersonSearch(
                NameTerm.of(terms.getFamily()),
                given == null ? null : NameTerm.of(given),
                born,
                terms.oneGender(),
                postcode,
                widened);
    }
}
