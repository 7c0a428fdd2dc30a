package org.cpis.upload;

import java.io.Serializable;
import java.util.Objects;

/** Key of what a file has many of: the file and the place in it. */
public class UploadRecordId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String uploadId;
    private int position;

    @Override
    public boolean equals(Object other) {
        return other instanceof UploadRecordId id && position == id.position && Objects.equals(uploadId, id.uploadId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(uploadId, position);
    }
}
