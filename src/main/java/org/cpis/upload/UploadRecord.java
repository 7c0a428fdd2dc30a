package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;

/** The answer to one record of a file. */
@Entity
@IdClass(UploadRecordId.class)
@Table(name = "upload_record")
public class UploadRecord {

    private static final int LONGEST_ID = 64;

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Id
    private int position;

    @Column(name = "record_id")
    private String recordId;

    @Enumerated(EnumType.STRING)
    private RecordCode code;

    private String detail;
    private String location;
    private String message;

    protected UploadRecord() {}

    UploadRecord(String uploadId, FeedRow row, Optional<Fault> fault) {
        this.uploadId = uploadId;
        this.position = row.position();
        String sent = row.cell(org.cpis.upload.Column.RECORD_ID);
        this.recordId = sent.substring(0, Math.min(LONGEST_ID, sent.length()));
        this.code = fault.map(Fault::code).orElse(RecordCode.CPR06);
        this.detail = fault.map(Fault::detail).orElse(null);
        this.location = fault.map(found -> row.location(found.column()))
                .orElse(row.place().record());
        this.message = fault.map(Fault::message).orElse("Loaded.");
    }
}
