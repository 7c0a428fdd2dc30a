package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.upload.UploadSummary;
import org.cpis.upload.Uploads;

/** Backs admin/uploads.xhtml: the newest files of all authorities, counts only. */
@Named
@RequestScoped
public class NationalUploadsPage {

    @Inject
    private Uploads uploads;

    private List<UploadSummary> rows;

    public void load() {
        rows = uploads.newestOfAll();
    }

    public List<UploadSummary> getRows() {
        return rows;
    }
}
