package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.ledger.Action;
import org.cpis.platform.web.Notice;
import org.cpis.register.NhsNumber;
import org.cpis.review.LedgerRow;
import org.cpis.review.LedgerSearch;
import org.cpis.review.PeriodTooLong;

/** Backs review/ledger.xhtml: search of the ledger. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int FIRST_PERIOD_DAYS = 6;

    @Inject
    private LedgerSearch search;

    @Inject
    private Clock clock;

    private final LedgerForm form = new LedgerForm();
    private List<LedgerRow> rows;
    private boolean moreThere;

    @PostConstruct
    void start() {
        LocalDate today = LocalDate.now(clock);
        form.setFrom(today.minusDays(FIRST_PERIOD_DAYS));
        form.setTo(today);
    }

    public void find() {
        rows = null;
        if (form.getPerson() != null && NhsNumber.parse(form.getPerson()).isEmpty()) {
            Notice.wrong("search:person", "find.number.check");
            return;
        }
        try {
            rows = search.page(form.criteria(), null);
            moreThere = search.isFull(rows);
        } catch (PeriodTooLong wrong) {
            Notice.wrong("search:from", wrong.key());
        }
    }

    public void more() {
        List<LedgerRow> all = new ArrayList<>(rows);
        List<LedgerRow> next = search.page(form.criteria(), rows.get(rows.size() - 1));
        all.addAll(next);
        rows = all;
        moreThere = search.isFull(next);
    }

    public Action[] getActions() {
        return Action.values();
    }

    public LedgerForm getForm() {
        return form;
    }

    /** Null before the first search. */
    public List<LedgerRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
