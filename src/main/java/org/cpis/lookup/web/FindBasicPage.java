package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.Optional;
import org.cpis.register.PersonSearch;

/** Backs lookup/find-basic.xhtml: gender, last name, date of birth. */
@Named
@ViewScoped
public class FindBasicPage extends NameSearchPage {
    private static final long serialVersionUID = 1L;

    @Override
    String page() {
        return "find-basic";
    }

    @Override
    String kind() {
        return "basic";
    }

    @Override
    Optional<PersonSearch> read(FindCheck check) {
        return check.basic();
    }

    /** All of its fields are filled: the whole name is what is left, or the other ways to search. */
    @Override
    String narrowing(PersonSearch search) {
        return "family";
    }
}
