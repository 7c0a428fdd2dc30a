package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import org.cpis.platform.sheet.SheetFormat;

/** What a report is about, as it was ordered. */
@Embeddable
public class ReportSubject {

    @Column(name = "person_id")
    private String personId;

    private boolean named;
    private String about;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "to_day")
    private LocalDate to;

    @Enumerated(EnumType.STRING)
    private SheetFormat format;

    @Lob
    private byte[] criteria;

    protected ReportSubject() {}

    ReportSubject(ReportRequest request) {
        this.personId = request.personId();
        this.named = request.named();
        this.about = request.about();
        this.from = request.from();
        this.to = request.to();
        this.format = request.format();
        this.criteria = request.criteria() == null ? null : KeptCriteria.bytes(request.criteria());
    }

    ReportRequest request(ReportKind kind) {
        LedgerCriteria search = criteria == null ? null : KeptCriteria.of(criteria);
        return new ReportRequest(kind, null, personId, named, about, from, to, format, search);
    }

    /** What was searched for is not kept longer than the report. */
    void forget() {
        criteria = null;
    }

    String personId() {
        return personId;
    }

    SheetFormat format() {
        return format;
    }
}
