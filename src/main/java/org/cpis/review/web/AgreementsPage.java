package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.review.AgreementRow;
import org.cpis.review.AgreementState;
import org.cpis.review.Agreements;

/** Backs the lists of agreements in administration and review. */
@Named
@ViewScoped
public class AgreementsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Agreements agreements;

    private List<AgreementRow> rows;

    public void load() {
        if (rows == null) {
            rows = agreements.list();
        }
    }

    public List<AgreementRow> getRows() {
        return rows;
    }

    public List<AgreementRow> getDue() {
        return rows.stream()
                .filter(row -> row.state() == AgreementState.REVIEW_DUE)
                .toList();
    }
}
