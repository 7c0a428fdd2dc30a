package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a report was ordered for, beside its row in the ledger. */
@Entity
@Table(name = "report_reason")
public class ReportReason {

    @Id
    @Column(name = "event_id")
    private String eventId;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ReportPurpose purpose;

    private String words;

    protected ReportReason() {}

    ReportReason(String eventId, String organisation, ReportReasonDraft draft) {
        this.eventId = eventId;
        this.organisation = organisation;
        this.purpose = draft.purpose();
        this.words = draft.words();
    }
}
