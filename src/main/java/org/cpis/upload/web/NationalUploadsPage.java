package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.upload.AuthorityFreshness;
import org.cpis.upload.MissedUploads;
import org.cpis.upload.UploadSummary;
import org.cpis.upload.Uploads;

/** Backs admin/uploads.xhtml: how fresh every authority's data is, and the newest files of all; counts only. */
@Named
@RequestScoped
public class NationalUploadsPage {

    @Inject
    private Uploads uploads;

    @Inject
    private MissedUploads missed;

    private List<UploadSummary> rows;
    private List<AuthorityFreshness> authorities;

    public void load() {
        rows = uploads.newestOfAll();
        authorities = missed.national();
    }

    public List<UploadSummary> getRows() {
        return rows;
    }

    public List<AuthorityFreshness> getAuthorities() {
        return authorities;
    }
}
