package org.cpis.upload;

import java.io.Serializable;
import java.util.List;

/** What an authority is told of its file. */
public record Acknowledgement(UploadSummary upload, List<RecordAnswer> records) implements Serializable {

    public Acknowledgement {
        records = List.copyOf(records);
    }
}
