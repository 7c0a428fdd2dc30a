package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.KeptFilters;

/** Which list inbox/export.xhtml takes away: as it was filtered when the page was opened, whatever another tab does since. */
@Named
@ViewScoped
public class ExportedList implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private KeptFilters kept;

    private boolean closed;
    private InboxFilter filter;

    InboxFilter filter() {
        if (filter == null) {
            filter = kept.own(closed);
        }
        return filter;
    }

    /** Whose, and by what else it is narrowed. */
    public String getWords() {
        return FilterChip.words(filter(), kept.teams());
    }

    public boolean isClosed() {
        return closed;
    }

    public void setClosed(boolean closed) {
        this.closed = closed;
    }
}
