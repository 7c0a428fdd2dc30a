package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.ReportFile;
import org.cpis.review.ReportRefused;
import org.cpis.review.ReportRow;
import org.cpis.review.Reports;

/** Backs the list of the own reports: how far each is, its file, which comes once, and the way out. */
@Named
@ViewScoped
public class ReportListPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Reports reports;

    private List<ReportRow> rows;

    /** Asked again and again while one is on its way. */
    @PostConstruct
    public void look() {
        rows = reports.own();
    }

    /** Sends the file as the answer; the page stays as it is. */
    public void download(String id) throws IOException {
        try {
            send(reports.take(id));
        } catch (ReportRefused gone) {
            look();
            Notice.refused(gone);
        }
    }

    private static void send(ReportFile file) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(file.type());
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        answer.getResponseOutputStream().write(file.content());
        faces.responseComplete();
    }

    public void cancel(String id) {
        reports.cancel(id);
        look();
        Notice.done("reports.cancelled");
    }

    public boolean isUnfinished() {
        return rows.stream().anyMatch(row -> row.state().isUnfinished());
    }

    public List<ReportRow> getRows() {
        return rows;
    }
}
