package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.identity.Caller;
import org.cpis.upload.Freshness;
import org.cpis.upload.OfficerDesk;
import org.cpis.upload.OfficerTasks;
import org.cpis.upload.UploadFreshness;
import org.cpis.upload.UploadSummary;
import org.cpis.upload.Uploads;

/** Backs upload/uploads.xhtml: how fresh the authority's data is, what waits, and its files, newest first. */
@Named
@RequestScoped
public class UploadsPage {

    @Inject
    private Uploads uploads;

    @Inject
    private UploadFreshness freshness;

    @Inject
    private OfficerDesk desk;

    @Inject
    private Caller caller;

    private List<UploadSummary> rows;
    private Freshness fresh;
    private OfficerTasks tasks;

    public void load() {
        rows = uploads.newest();
        fresh = freshness.of(caller.require().organisation());
        tasks = desk.tasks();
    }

    public List<UploadSummary> getRows() {
        return rows;
    }

    public Freshness getFreshness() {
        return fresh;
    }

    public OfficerTasks getTasks() {
        return tasks;
    }
}
