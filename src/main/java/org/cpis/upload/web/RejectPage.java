package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.platform.web.Notice;
import org.cpis.upload.CorrectionAnswer;
import org.cpis.upload.FeedColumns;
import org.cpis.upload.RejectClosed;
import org.cpis.upload.RejectView;
import org.cpis.upload.RejectWork;

/** Backs upload/reject.xhtml: one rejected record, compared with the index, corrected and sent, or closed. */
@Named
@ViewScoped
public class RejectPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RejectWork work;

    private String id;
    private RejectView view;
    private RejectForm form;

    public void load() {
        if (view == null) {
            view = work.read(id == null ? "" : id);
            form = new RejectForm(FeedColumns.NAMES, view.row().cells());
            if (view.isCorrectable()) {
                point(view.row().column(), view.row().message());
            }
        }
    }

    /** What was typed stays until it is loaded. */
    public void send() {
        try {
            CorrectionAnswer answer = work.send(id, form.typed());
            view = work.read(id);
            if (!answer.loaded() && view.isCorrectable()) {
                point(answer.column(), answer.message());
            }
        } catch (RejectClosed closed) {
            showClosed(closed);
        }
    }

    public void close() {
        try {
            work.close(id);
            Notice.done("reject.closed");
            view = work.read(id);
        } catch (RejectClosed closed) {
            showClosed(closed);
        }
    }

    private void showClosed(RejectClosed closed) {
        Notice.refused(closed);
        view = work.read(id);
    }

    private static void point(String column, String message) {
        Notice.wrong("correct:" + column, "reject.fault", message);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public RejectView getView() {
        return view;
    }

    public RejectForm getForm() {
        return form;
    }
}
