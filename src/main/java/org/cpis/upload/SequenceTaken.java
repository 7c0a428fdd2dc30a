package org.cpis.upload;

import org.cpis.platform.BusinessException;

/** The sequence number was used for another file, or is older than the newest one (ruling 8). Names what was answered then. */
public class SequenceTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String answeredBy;

    SequenceTaken(String answeredBy) {
        super("upload.sequenceTaken");
        this.answeredBy = answeredBy;
    }

    /** Id of the upload that the answer links to. */
    public String answeredBy() {
        return answeredBy;
    }
}
