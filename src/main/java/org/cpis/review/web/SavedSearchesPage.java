package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.cpis.platform.web.Notice;
import org.cpis.review.SavedSearchDraft;
import org.cpis.review.SavedSearchRow;
import org.cpis.review.SavedSearches;

/** Backs review/searches.xhtml: the reviewer's saved searches, and the one that is renamed or deleted. */
@Named
@ViewScoped
public class SavedSearchesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final String LIST = "/review/searches?faces-redirect=true";

    @Inject
    private SavedSearches searches;

    private String id;
    private String name;
    private List<SavedSearchRow> rows;

    public void load() {
        if (rows == null) {
            rows = searches.own();
            if (id != null) {
                name = searches.read(id).name();
            }
        }
    }

    public String rename() {
        SavedSearchDraft draft = new SavedSearchDraft(name == null ? "" : name.strip(), null);
        Optional<String> fault = draft.fault();
        if (fault.isPresent()) {
            Notice.wrong("change:name", fault.get());
            return null;
        }
        searches.rename(id, draft);
        Notice.done("saved.renamed");
        return LIST;
    }

    public String delete() {
        searches.delete(id);
        Notice.done("saved.deleted");
        return LIST;
    }

    public List<SavedSearchRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
