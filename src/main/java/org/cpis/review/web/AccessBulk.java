package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.platform.web.Notice;
import org.cpis.review.AccessNotPossible;
import org.cpis.review.AccessReviews;
import org.cpis.review.AccessRow;

/** Confirms or ends the rights that are ticked: asked for a reason first, then done. */
@Named
@ViewScoped
public class AccessBulk implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AccessPage page;

    @Inject
    private AccessReviews reviews;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private String reason;
    private boolean ending;
    private List<AccessRow> rows = List.of();

    public void all() {
        page.getRows().stream().filter(row -> !row.own()).forEach(row -> ticked.put(row.id(), true));
    }

    public void ask(boolean toEnd) {
        ending = toEnd;
        rows = page.getRows().stream()
                .filter(row -> ticked.getOrDefault(row.id(), false))
                .toList();
        if (rows.isEmpty()) {
            Notice.wrong("rights:all", "access.none.ticked");
        }
    }

    public void back() {
        rows = List.of();
    }

    public void go() {
        if (reason == null) {
            Notice.wrong("ask:reason", "access.reason.empty");
            return;
        }
        try {
            work(rows.stream().map(AccessRow::id).toList());
            reason = null;
            ticked.clear();
            rows = List.of();
            page.read();
        } catch (AccessNotPossible no) {
            Notice.refused(no);
        }
    }

    private void work(List<String> ids) {
        if (ending) {
            reviews.end(ids, reason.strip());
        } else {
            reviews.confirm(ids, reason.strip());
        }
        Notice.done(ending ? "access.done.ended" : "access.done.confirmed", ids.size());
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isEnding() {
        return ending;
    }

    /** About which something is asked; empty while the list is shown. */
    public List<AccessRow> getRows() {
        return rows;
    }
}
