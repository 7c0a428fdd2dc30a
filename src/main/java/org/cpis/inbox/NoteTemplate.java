package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A text that workers of an authority put into their notes. */
@Entity
@Table(name = "note_template")
public class NoteTemplate {

    @Id
    private String id;

    private String authority;
    private String title;
    private String text;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected NoteTemplate() {}

    NoteTemplate(String id, String authority) {
        this.id = id;
        this.authority = authority;
    }

    void describe(TemplateDraft draft, String by, Instant now) {
        title = draft.title();
        text = draft.text();
        changedBy = by;
        changedAt = now;
    }

    boolean isOf(String organisation) {
        return authority.equals(organisation);
    }

    TemplateRow row() {
        return new TemplateRow(id, title, text, changedBy, changedAt);
    }
}
