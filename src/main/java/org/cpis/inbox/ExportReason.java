package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What an export was for, beside its row in the ledger. */
@Entity
@Table(name = "export_reason")
public class ExportReason {

    @Id
    @Column(name = "event_id")
    private String eventId;

    private String authority;

    @Enumerated(EnumType.STRING)
    private ExportPurpose purpose;

    private String words;

    protected ExportReason() {}

    ExportReason(String eventId, String authority, ExportDraft draft) {
        this.eventId = eventId;
        this.authority = authority;
        this.purpose = draft.purpose();
        this.words = draft.words();
    }
}
