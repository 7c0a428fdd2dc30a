package org.cpis.lookup.web;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Results;
import org.cpis.lookup.SlowDown;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.Texts;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.PersonSearch;

/**
 * What the ways to search by name have in common: terms that carry over, results, the widened search.
 *
 * <p>Size: one base instead of the same lines in two page beans.
 */
public abstract class NameSearchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Up to so many hits the search may have missed somebody by the spelling of a name. */
    private static final int FEW = 5;

    @Inject
    private Finder finder;

    @Inject
    private RecentSearches recent;

    @Inject
    private Waiting waiting;

    @Inject
    private Clock clock;

    @Inject
    private Format format;

    private FindTerms terms = new FindTerms();
    private String from;
    private boolean again;
    private boolean widened;
    private Results results;

    /** Name of the page, and of the kind of search in the ledger. */
    abstract String page();

    abstract String kind();

    abstract Optional<PersonSearch> read(FindCheck check);

    /** The field that would narrow this search most, of those that are not filled; its error begins with the key. */
    abstract String narrowing(PersonSearch search);

    /** Takes over what another way to search had, or makes an earlier search again. */
    public void load() {
        terms = recent.terms(from).orElse(terms);
        if (again) {
            find();
        }
    }

    public void find() {
        search(false);
    }

    public void widen() {
        search(true);
    }

    private void search(boolean wide) {
        results = null;
        widened = wide;
        Optional<PersonSearch> search = read(new FindCheck(terms, LocalDate.now(clock), wide));
        if (search.isPresent()) {
            from = recent.keep(page(), terms, label(search.get()));
            ask(search.get());
        }
    }

    private void ask(PersonSearch search) {
        try {
            results = finder.search(kind(), search);
            if (results.tooMany()) {
                String field = narrowing(search);
                results = null;
                Notice.wrong("find:" + field, "find.narrow." + field);
            }
        } catch (DirectoryUnavailable down) {
            Notice.refused(down);
        } catch (SlowDown slow) {
            waiting.show(slow);
        }
    }

    private String label(PersonSearch search) {
        String names = Stream.of(terms.getFamily(), terms.getGiven())
                .filter(name -> name != null)
                .map(String::strip)
                .collect(Collectors.joining(", "));
        String gender = Texts.of(search.gender() == null ? "find.gender.all" : "gender." + search.gender());
        return Texts.of(
                search.born().isOneDay() ? "find.recent.day" : "find.recent.range",
                names,
                gender,
                format.date(search.born().from()),
                format.date(search.born().to()));
    }

    /** Null before the first search, and when too many matched. */
    public Results getResults() {
        return results;
    }

    public boolean isFew() {
        return results != null && results.people().size() <= FEW;
    }

    public boolean isWidened() {
        return widened;
    }

    public FindTerms getTerms() {
        return terms;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public boolean isAgain() {
        return again;
    }

    public void setAgain(boolean again) {
        this.again = again;
    }
}
