package org.cpis.upload;

import java.io.Serializable;

/**
 * How far the work on a file is.
 *
 * @param expected rows of the file; null as long as they are not counted
 */
public record UploadProgress(UploadSummary upload, Integer expected) implements Serializable {

    public boolean isCounted() {
        return expected != null;
    }
}
