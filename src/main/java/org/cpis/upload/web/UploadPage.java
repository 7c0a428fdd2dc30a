package org.cpis.upload.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.RecordCode;
import org.cpis.upload.UploadDesk;
import org.cpis.upload.UploadProgress;
import org.cpis.upload.Uploads;

/** Backs upload/upload.xhtml: how far the work on a file is, then its answer, with the records to work on. */
@Named
@ViewScoped
public class UploadPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 500;

    @Inject
    private Uploads uploads;

    @Inject
    private UploadDesk desk;

    private String id;
    private UploadProgress progress;
    private List<RecordAnswer> rejected = List.of();

    /** Also what the page asks every two seconds until the file is finished. */
    public void load() {
        if (!isFinished()) {
            progress = desk.progress(id == null ? "" : id);
            rejected = isFinished() ? rejected() : List.of();
        }
    }

    private List<RecordAnswer> rejected() {
        return uploads.acknowledgement(id).records().stream()
                .filter(record -> record.code() != RecordCode.CPR06)
                .limit(MOST)
                .toList();
    }

    public boolean isFinished() {
        return progress != null && progress.upload().isFinished();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public UploadProgress getProgress() {
        return progress;
    }

    public List<RecordAnswer> getRejected() {
        return rejected;
    }
}
