package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** A data-sharing agreement and its legal basis. The table keeps what it said before. */
@Entity
@Table(name = "data_agreement")
public class Agreement {

    @Id
    private String id;

    private String title;
    private String parties;
    private String basis;
    private String requester;
    private String consulted;
    private String settings;

    @Column(name = "starts_on")
    private LocalDate starts;

    @Column(name = "ends_on")
    private LocalDate ends;

    @Column(name = "review_on")
    private LocalDate review;

    private String reference;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Agreement() {}

    Agreement(String id) {
        this.id = id;
    }

    void describe(AgreementDraft draft, String by) {
        title = draft.title();
        parties = " " + String.join(" ", draft.parties()) + " ";
        basis = draft.basis();
        requester = draft.requester();
        consulted = draft.consulted();
        settings = draft.settings();
        starts = draft.starts();
        ends = draft.ends();
        review = draft.review();
        reference = draft.reference();
        changedBy = by;
    }

    String id() {
        return id;
    }

    AgreementDraft says() {
        return new AgreementDraft(
                title,
                List.of(parties.strip().split(" ", -1)),
                basis,
                requester,
                consulted,
                settings,
                starts,
                ends,
                review,
                reference);
    }
}
