package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.review.NobodyToSave;
import org.cpis.review.SavedSearchDraft;
import org.cpis.review.SavedSearches;
import org.cpis.review.TooManySearches;

/** Backs WEB-INF/parts/save-search.xhtml: keeps the search whose result is shown. */
@Named
@ViewScoped
public class SaveSearchPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private SavedSearches searches;

    @Inject
    private LedgerPage ledger;

    private String name;
    private Integer days;

    public String save() {
        SavedSearchDraft draft = new SavedSearchDraft(name == null ? "" : name.strip(), days);
        Optional<String> fault = draft.fault();
        if (fault.isPresent()) {
            Notice.wrong("keep:name", fault.get());
            return null;
        }
        try {
            searches.save(draft, ledger.getForm().criteria());
            Notice.done("saved.saved");
            return "/review/searches?faces-redirect=true";
        } catch (TooManySearches | NobodyToSave no) {
            Notice.refused(no);
            return null;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** Days up to the day on which it is run; null: the days that were searched. */
    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }
}
