package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cpis.inbox.BulkResult;
import org.cpis.inbox.BulkTooMany;
import org.cpis.inbox.InboxRow;
import org.cpis.platform.web.Notice;

/** Work on many rows of inbox/inbox.xhtml: ticked first, then a reason asked for, then done. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private InboxPage page;

    @Inject
    private BulkDesk desk;

    private final Map<String, Boolean> ticked = new HashMap<>();
    private final Map<String, String> said = new HashMap<>();
    private boolean assigning;
    private List<InboxRow> rows = List.of();
    private BulkResult result;

    public void all() {
        page.getRows().forEach(row -> ticked.put(row.id(), true));
    }

    /** Asks for the reason before anything is done. */
    public void ask(boolean toAssign) {
        assigning = toAssign;
        result = null;
        rows = page.getRows().stream()
                .filter(row -> ticked.getOrDefault(row.id(), false))
                .toList();
        if (rows.isEmpty()) {
            Notice.wrong("inbox:all", "bulk.none");
        }
    }

    public void back() {
        rows = List.of();
    }

    public void go() {
        String reason = Reasons.read(said.get("reason"), "bulk:reason");
        if (reason == null) {
            return;
        }
        try {
            result = assigning ? desk.assign(rows, said.get("worker"), reason) : desk.acknowledge(rows, reason);
            said.clear();
            ticked.clear();
            rows = List.of();
            page.top();
        } catch (BulkTooMany many) {
            Notice.refused(many, desk.most());
        }
    }

    /** By row id. */
    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    /** What is typed: reason and worker. */
    public Map<String, String> getSaid() {
        return said;
    }

    public boolean isAssigning() {
        return assigning;
    }

    /** About which something is asked; empty while the list is shown. */
    public List<InboxRow> getRows() {
        return rows;
    }

    /** What came of it; null: nothing was done yet. */
    public BulkResult getResult() {
        return result;
    }
}
