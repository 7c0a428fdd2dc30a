package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.review.LedgerRow;
import org.cpis.review.LedgerSearch;
import org.cpis.review.RecordHistory;
import org.cpis.review.RecordTouches;

/** Backs review/child.xhtml: everyone who touched one record. */
@Named
@ViewScoped
public class RecordPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordHistory history;

    @Inject
    private LedgerSearch search;

    private final KeysetPages<LedgerRow> pages = new KeysetPages<>();
    private String event;
    private RecordTouches touches;

    public void load() {
        if (touches == null) {
            touches = history.of(event);
            pages.start(first -> touches.events());
        }
    }

    public void older() {
        pages.next(after -> history.page(event, after));
    }

    public void newer() {
        pages.back(after -> history.page(event, after));
    }

    public RecordTouches getTouches() {
        return touches;
    }

    public KeysetPages<LedgerRow> getPages() {
        return pages;
    }

    public boolean isMoreThere() {
        return search.isFull(pages.getRows());
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = event;
    }
}
