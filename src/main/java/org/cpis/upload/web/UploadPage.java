package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.upload.Acknowledgements;
import org.cpis.upload.MissingPlan;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.UploadDesk;
import org.cpis.upload.UploadSummary;

/** Backs upload/upload.xhtml: how far the work on a file is, then its answer, with the records to work on. */
@Named
@ViewScoped
public class UploadPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private Acknowledgements acknowledgements;

    @Inject
    private UploadDesk desk;

    private String id;
    private UploadSummary upload;
    private List<RecordAnswer> rejected = List.of();
    private List<MissingPlan> missing = List.of();

    /** Also what the page asks every two seconds until the file is finished. */
    public void load() {
        if (!isFinished()) {
            upload = desk.progress(id == null ? "" : id);
            if (isFinished()) {
                acknowledgements.open(id);
                rejected = acknowledgements.rejected(id, MOST);
                missing = acknowledgements.missing(id, 0);
            }
        }
    }

    public boolean isFinished() {
        return upload != null && upload.isFinished();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UploadSummary getUpload() {
        return upload;
    }

    /** Plans that a full file left out, the first of them. */
    public List<MissingPlan> getMissing() {
        return missing;
    }

    public List<RecordAnswer> getRejected() {
        return rejected;
    }
}
