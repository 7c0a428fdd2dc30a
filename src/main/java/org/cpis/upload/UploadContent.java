package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

/** The bytes of a file while it is being worked on; removed when it is finished. */
@Entity
@Table(name = "upload_content")
public class UploadContent {

    @Id
    @Column(name = "upload_id")
    private String uploadId;

    @Lob
    private byte[] content;

    protected UploadContent() {}

    UploadContent(String uploadId, byte[] content) {
        this.uploadId = uploadId;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
