package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.inbox.Inbox;
import org.cpis.inbox.InboxRow;

/** Backs inbox/inbox.xhtml: what is open, page by page, and the closed ones. */
@Named
@ViewScoped
public class InboxPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Inbox inbox;

    @Inject
    private Claiming claiming;

    private boolean closed;
    private List<InboxRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            show(closed ? inbox.closed() : inbox.open());
        }
    }

    public void more() {
        List<InboxRow> all = new ArrayList<>(rows);
        List<InboxRow> next = inbox.openAfter(rows.get(rows.size() - 1));
        all.addAll(next);
        rows = all;
        moreThere = inbox.isFull(next);
    }

    /** Claims, and stays on the page; the loser is told who was quicker. */
    public void claim(InboxRow row) {
        claiming.claim(row.id(), row.reference());
        show(inbox.open());
    }

    private void show(List<InboxRow> page) {
        rows = page;
        moreThere = !closed && inbox.isFull(page);
    }

    public List<InboxRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
