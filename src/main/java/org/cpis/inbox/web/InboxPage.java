package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxListing;
import org.cpis.inbox.InboxRow;
import org.cpis.inbox.KeptFilters;
import org.cpis.inbox.Newsroom;
import org.cpis.inbox.Workers;
import org.cpis.inbox.Worklist;

/** Backs inbox/inbox.xhtml: the worker's list page by page, and the closed ones. */
@Named
@ViewScoped
public class InboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Worklist worklist;

    @Inject
    private KeptFilters kept;

    @Inject
    private Workers workers;

    @Inject
    private Newsroom newsroom;

    @Inject
    private Claiming claiming;

    private boolean closed;
    private InboxFilter filter;
    private List<InboxRow> rows;
    private boolean moreThere;
    private String news;

    public void load() {
        if (rows == null) {
            workers.present();
            show(kept.own(closed));
        }
    }

    public void top() {
        show(filter);
    }

    public void more() {
        InboxListing next = worklist.after(filter, rows.get(rows.size() - 1));
        rows = Stream.concat(rows.stream(), next.rows().stream()).toList();
        moreThere = next.more();
    }

    /** Claims, and stays on the page; the loser is told who was quicker. */
    public void claim(InboxRow row) {
        claiming.claim(row.id(), row.reference());
        top();
    }

    void show(InboxFilter chosen) {
        InboxListing page = worklist.first(chosen);
        filter = chosen;
        rows = page.rows();
        moreThere = page.more();
        newsroom.close(news);
        news = closed ? null : newsroom.open(chosen, page);
    }

    public InboxFilter getFilter() {
        return filter;
    }

    public List<InboxRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }

    public String getNews() {
        return news;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
