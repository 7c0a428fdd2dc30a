package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.upload.Acknowledgement;
import org.cpis.upload.RecordAnswer;
import org.cpis.upload.RecordCode;
import org.cpis.upload.Uploads;

/** Backs upload/upload.xhtml: one file and the answers to its records, those to work on first. */
@Named
@RequestScoped
public class UploadPage {

    @Inject
    private Uploads uploads;

    private String id;
    private Acknowledgement acknowledgement;

    public void load() {
        acknowledgement = uploads.acknowledgement(id == null ? "" : id);
    }

    public List<RecordAnswer> getRejected() {
        return acknowledgement.records().stream()
                .filter(record -> record.code() != RecordCode.CPR06)
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Acknowledgement getAcknowledgement() {
        return acknowledgement;
    }
}
