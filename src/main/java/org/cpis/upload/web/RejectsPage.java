package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cpis.upload.RecordCode;
import org.cpis.upload.RejectRow;
import org.cpis.upload.Rejects;

/** Backs upload/rejects.xhtml: the records to correct, oldest first, all or those of one code. */
@Named
@ViewScoped
public class RejectsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Rejects rejects;

    private RecordCode code;
    private List<RejectRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            find();
        }
    }

    public void find() {
        rows = rejects.open(wanted());
        moreThere = rejects.isFull(rows);
    }

    public void more() {
        List<RejectRow> next = rejects.openAfter(wanted(), rows.get(rows.size() - 1));
        rows = new ArrayList<>(rows);
        rows.addAll(next);
        moreThere = rejects.isFull(next);
    }

    private Set<RecordCode> wanted() {
        return code == null ? EnumSet.complementOf(EnumSet.of(RecordCode.CPR06)) : EnumSet.of(code);
    }

    /** All but the one that says that a record was loaded. */
    public Set<RecordCode> getCodes() {
        return EnumSet.complementOf(EnumSet.of(RecordCode.CPR06));
    }

    public RecordCode getCode() {
        return code;
    }

    public void setCode(RecordCode code) {
        this.code = code;
    }

    public List<RejectRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
