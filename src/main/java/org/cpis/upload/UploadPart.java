package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** Some of the bytes of a file while it is being worked on; removed when it is finished. */
@Entity
@IdClass(UploadRecordId.class)
@Table(name = "upload_part")
public class UploadPart {

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Id
    private int position;

    private String authority;

    @Lob
    private byte[] content;

    protected UploadPart() {}

    UploadPart(String uploadId, int position, String authority, byte[] content) {
        this.uploadId = uploadId;
        this.position = position;
        this.authority = authority;
        this.content = content.clone();
    }
}
