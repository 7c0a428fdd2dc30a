package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.lookup.SlowDown;
import org.cpis.lookup.TypedNumber;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.Texts;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;

/** Backs lookup/find.xhtml: one box for an NHS number. */
@Named
@ViewScoped
public class FindPage implements Serializable {
    private static final long serialVersionUID = 1L;

    static final String CHILD = "/lookup/child.xhtml?faces-redirect=true&id=";

    @Inject
    private Finder finder;

    @Inject
    private RecentSearches recent;

    @Inject
    private Waiting waiting;

    private FindTerms terms = new FindTerms();
    private String from;
    private boolean again;
    private boolean nobody;

    /** Takes over what another way to search had, or makes an earlier search again. */
    public String load() {
        terms = recent.terms(from).orElse(terms);
        return again && terms.getNumber() != null ? find() : null;
    }

    public String find() {
        nobody = false;
        TypedNumber typed = new TypedNumber(terms.getNumber());
        if (typed.number().isEmpty()) {
            Notice.wrong("find:number", typed.fault().key());
            return null;
        }
        NhsNumber number = typed.number().get();
        terms.setNumber(number.spaced());
        String ending = number.digits().substring(6); // an old number must never stand beside a new one (law 9)
        from = recent.keep("find", terms, Texts.of("find.recent.number", ending));
        return lookUp(number);
    }

    private String lookUp(NhsNumber number) {
        try {
            Optional<Found> found = finder.byNumber(number);
            nobody = found.isEmpty();
            return found.map(person -> CHILD + person.id()).orElse(null);
        } catch (DirectoryUnavailable down) {
            Notice.refused(down);
        } catch (SlowDown slow) {
            waiting.show(slow);
        }
        return null;
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

    /** Whether the last search led to nobody. */
    public boolean isNobody() {
        return nobody;
    }
}
