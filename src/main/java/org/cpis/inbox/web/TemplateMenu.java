package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.inbox.NoteTemplates;
import org.cpis.inbox.TemplateRow;

/** Backs the menu of note templates beside the note. */
@Named
@ViewScoped
public class TemplateMenu implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoteTemplates templates;

    @Inject
    private FollowUpPage page;

    private String chosen;
    private List<TemplateRow> offered;

    /** Puts the chosen one into the note; asks nothing. */
    public void fill() {
        getOffered().stream()
                .filter(offer -> offer.id().equals(chosen))
                .findFirst()
                .ifPresent(offer -> page.add(offer.text()));
    }

    public List<TemplateRow> getOffered() {
        if (offered == null) {
            offered = templates.own();
        }
        return offered;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
