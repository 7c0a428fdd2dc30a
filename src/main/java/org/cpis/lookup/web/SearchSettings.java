package org.cpis.lookup.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the search pages, as settings. */
@ApplicationScoped
class SearchSettings {

    @Inject
    @ConfigProperty(name = "cpis.lookup.recent-searches", defaultValue = "10")
    private int recentSearches;

    /** Searches of a session that are kept for it. */
    int recentSearches() {
        return recentSearches;
    }
}
