package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.platform.web.Notice;
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

    private String typed;
    private boolean nobody;

    public String find() {
        nobody = false;
        Optional<NhsNumber> number = NhsNumber.parse(typed);
        if (number.isEmpty()) {
            Notice.wrong("find:number", wrong(NhsNumber.strip(typed)));
            return null;
        }
        typed = number.get().spaced();
        return lookUp(number.get());
    }

    private String lookUp(NhsNumber number) {
        try {
            Optional<Found> found = finder.byNumber(number);
            nobody = found.isEmpty();
            return found.map(person -> CHILD + person.id()).orElse(null);
        } catch (DirectoryUnavailable down) {
            Notice.refused(down);
            return null;
        }
    }

    private static String wrong(String stripped) {
        if (stripped.isEmpty()) {
            return "find.number.empty";
        }
        if (stripped.matches("(?i)[a-z]{2}\\d{6}[a-z]")) {
            return "find.number.nationalInsurance";
        }
        return stripped.matches("\\d{10}") ? "find.number.check" : "find.number.length";
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }

    /** Whether the last search led to nobody. */
    public boolean isNobody() {
        return nobody;
    }
}
