package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.LedgerRow;
import org.cpis.review.LedgerSearch;
import org.cpis.review.PeriodTooLong;
import org.cpis.review.SavedSearches;
import org.cpis.review.TooManyUsers;

/** Backs review/ledger.xhtml: search of the ledger, typed or saved. */
@Named
@ViewScoped
public class LedgerPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private LedgerSearch search;

    @Inject
    private SavedSearches saved;

    private final LedgerForm form = new LedgerForm();
    private final KeysetPages<LedgerRow> pages = new KeysetPages<>();
    private String savedId;

    @Inject
    void start(Clock clock) {
        form.start(LocalDate.now(clock));
    }

    /** Runs the saved search that the address names. */
    public void load() {
        if (savedId != null && pages.getRows() == null) {
            form.take(saved.read(savedId).criteria());
            find();
        }
    }

    public void find() {
        pages.clear();
        if (form.isPersonWrong()) {
            Notice.wrong("search:person", "find.number.check");
            return;
        }
        try {
            pages.start(this::page);
        } catch (PeriodTooLong wrong) {
            Notice.wrong("search:from", wrong.key());
        } catch (TooManyUsers many) {
            Notice.wrong("search:user", many.key());
        }
    }

    public void older() {
        pages.next(this::page);
    }

    public void newer() {
        pages.back(this::page);
    }

    private List<LedgerRow> page(LedgerRow after) {
        return search.page(form.criteria(), after);
    }

    public LedgerForm getForm() {
        return form;
    }

    public KeysetPages<LedgerRow> getPages() {
        return pages;
    }

    public boolean isMoreThere() {
        return search.isFull(pages.getRows());
    }

    public String getSaved() {
        return savedId;
    }

    public void setSaved(String id) {
        savedId = id;
    }
}
