package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.upload.MatchedShare;
import org.cpis.upload.OfficerDesk;
import org.cpis.upload.RecordCode;
import org.cpis.upload.RejectRow;
import org.cpis.upload.Rejects;

/** Backs upload/missing-numbers.xhtml: records without a good NHS number, and the share that has one. */
@Named
@ViewScoped
public class MissingNumbersPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Rejects rejects;

    @Inject
    private OfficerDesk desk;

    private MatchedShare share;
    private List<RejectRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            share = desk.share();
            rows = rejects.open(RecordCode.NUMBER_MISSING);
            moreThere = rejects.isFull(rows);
        }
    }

    public void more() {
        List<RejectRow> next = rejects.openAfter(RecordCode.NUMBER_MISSING, rows.get(rows.size() - 1));
        rows = new ArrayList<>(rows);
        rows.addAll(next);
        moreThere = rejects.isFull(next);
    }

    public MatchedShare getShare() {
        return share;
    }

    public List<RejectRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
