package org.cpis.lookup.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.lookup.Finder;
import org.cpis.lookup.Found;
import org.cpis.lookup.Results;
import org.cpis.platform.web.Notice;
import org.cpis.platform.web.TypedDate;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.Gender;

/** Backs lookup/find-basic.xhtml: gender, last name, date of birth. */
@Named
@ViewScoped
public class FindBasicPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Finder finder;

    @Inject
    private Clock clock;

    private final TypedDate born = new TypedDate();
    private Gender gender;
    private String familyName;
    private List<Found> results;

    public void find() {
        results = null;
        if (isComplete()) {
            try {
                Results found = finder.byName(familyName.strip(), born.read().orElseThrow(), gender);
                results = found.tooMany() ? null : found.people();
                if (found.tooMany()) {
                    Notice.wrong(null, "find.tooMany");
                }
            } catch (DirectoryUnavailable down) {
                Notice.refused(down);
            }
        }
    }

    private boolean isComplete() {
        String wrongDate = born.isEmpty()
                ? "find.born.empty"
                : born.read().map(this::wrong).orElse("find.born.real");
        boolean complete = require(gender != null, "find:gender", "find.gender.empty");
        complete &= require(familyName != null && !familyName.isBlank(), "find:family", "find.family.empty");
        return require(wrongDate.isEmpty(), "find:born", wrongDate) && complete;
    }

    private static boolean require(boolean right, String field, String key) {
        if (!right) {
            Notice.wrong(field, key);
        }
        return right;
    }

    private String wrong(LocalDate date) {
        return date.isAfter(LocalDate.now(clock)) ? "find.born.past" : "";
    }

    public TypedDate getBorn() {
        return born;
    }

    public Gender getGender() {
        return gender;
    }

    public void setGender(Gender gender) {
        this.gender = gender;
    }

    public String getFamilyName() {
        return familyName;
    }

    public void setFamilyName(String familyName) {
        this.familyName = familyName;
    }

    /** Null before the first search. */
    public List<Found> getResults() {
        return results;
    }
}
