package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.StaffListRow;
import org.cpis.review.StaffListUnreadable;
import org.cpis.review.StaffLists;
import org.cpis.upload.FileBroken;
import org.cpis.upload.FileTooLarge;
import org.cpis.upload.IndexAnswer;
import org.cpis.upload.IndexAnswer.RefusedLine;

/** Backs review/staff.xhtml: puts staff lists, and shows how many are on them. */
@Named
@ViewScoped
public class StaffPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private StaffLists lists;

    private List<StaffListRow> rows;
    private String organisation;
    private transient Part file;
    private transient List<RefusedLine> refused;

    @PostConstruct
    void load() {
        rows = lists.own();
    }

    public String send() throws IOException {
        if (file == null || file.getSize() == 0) {
            Notice.wrong("staff:file", "staff.file.empty");
            return null;
        }
        try {
            return answer(lists.put(organisation, file.getInputStream()));
        } catch (StaffListUnreadable broken) {
            Notice.wrong("staff:file", broken.key(), broken.line());
        } catch (FileTooLarge | FileBroken bad) {
            Notice.wrong("staff:file", bad.key());
        }
        return null;
    }

    private String answer(IndexAnswer answer) {
        if (answer.refused().isEmpty()) {
            Notice.done("staff.done", answer.loaded());
            return "/review/staff?faces-redirect=true";
        }
        refused = answer.refused();
        Notice.wrong("staff:file", "staff.file.refused", refused.size());
        return null;
    }

    public List<StaffListRow> getRows() {
        return rows;
    }

    public List<RefusedLine> getRefused() {
        return refused;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
