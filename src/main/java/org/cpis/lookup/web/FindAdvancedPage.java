package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.cpis.identity.Activity;
import org.cpis.identity.Caller;
import org.cpis.register.PersonSearch;

/** Backs lookup/find-advanced.xhtml: what is known of somebody of whom not everything is. */
@Named
@ViewScoped
public class FindAdvancedPage extends NameSearchPage {
    private static final long serialVersionUID = 1L;

    @Inject
    private Caller caller;

    @Override
    String page() {
        return "find-advanced";
    }

    @Override
    String kind() {
        return "advanced";
    }

    @Override
    Optional<PersonSearch> read(FindCheck check) {
        return check.advanced();
    }

    /** In the order in which they divide people: first names, exact day, place, gender. */
    @Override
    String narrowing(PersonSearch search) {
        if (search.given() == null) {
            return "given";
        }
        if (!search.born().isOneDay()) {
            return "born";
        }
        boolean place = search.postcode() == null && caller.require().may(Activity.SEARCH_POSTCODE);
        return place ? "postcode" : search.gender() == null ? "gender" : "family";
    }
}
