package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.cpis.inbox.NoteTemplates;
import org.cpis.inbox.TemplateDraft;
import org.cpis.inbox.TemplateRow;
import org.cpis.inbox.TooManyTemplates;
import org.cpis.platform.web.Notice;

/** Backs inbox/templates.xhtml: all note templates of the authority, and the one that is being written. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private NoteTemplates templates;

    private String id;
    private List<TemplateRow> rows;
    private String title;
    private String text;

    public void load() {
        if (rows == null) {
            rows = templates.kept();
            if (id != null) {
                TemplateRow row = templates.read(id);
                title = row.title();
                text = row.text();
            }
        }
    }

    public String save() {
        TemplateDraft draft = new TemplateDraft(title == null ? "" : title.strip(), text == null ? "" : text.strip());
        Map<String, String> faults = draft.faults();
        faults.forEach((field, key) -> Notice.wrong("template:" + field, key));
        return faults.isEmpty() ? put(draft) : null;
    }

    private String put(TemplateDraft draft) {
        try {
            if (id == null) {
                templates.add(draft);
            } else {
                templates.change(id, draft);
            }
            Notice.done("template.saved");
            return "/inbox/templates?faces-redirect=true";
        } catch (TooManyTemplates full) {
            Notice.refused(full);
            return null;
        }
    }

    public String remove() {
        templates.remove(id);
        Notice.done("template.removed");
        return "/inbox/templates?faces-redirect=true";
    }

    public List<TemplateRow> getRows() {
        return rows;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
