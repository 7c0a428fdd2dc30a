package org.cpis.lookup.web;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.cpis.platform.Ids;

/**
 * The last searches of this session, newest first. They live in the HTTP session alone, which ends with the sign-in and
 * with the role. Addresses name them by a random key, so that nothing typed stands in one.
 */
@Named
@SessionScoped
public class RecentSearches implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SearchSettings settings;

    @Inject
    private Clock clock;

    private final List<RecentSearch> searches = new ArrayList<>();

    /** Keeps a search; the same one again moves up under the key that it has. @return its key */
    synchronized String keep(String page, FindTerms terms, String label) {
        Predicate<RecentSearch> same = known -> known.page().equals(page)
                && known.label().equals(label)
                && Objects.equals(known.terms().getNumber(), terms.getNumber());
        String key = searches.stream()
                .filter(same)
                .map(RecentSearch::key)
                .findFirst()
                .orElseGet(() -> Ids.next(clock.instant()));
        searches.removeIf(same);
        searches.add(0, new RecentSearch(key, page, label, terms.copy()));
        if (searches.size() > settings.recentSearches()) {
            searches.remove(settings.recentSearches());
        }
        return key;
    }

    /** What was typed then; empty for a key of another session, or of a search that is too long ago. */
    synchronized Optional<FindTerms> terms(String key) {
        return searches.stream()
                .filter(search -> search.key().equals(key))
                .map(search -> search.terms().copy())
                .findFirst();
    }

    public synchronized List<RecentSearch> getAll() {
        return List.copyOf(searches);
    }
}
