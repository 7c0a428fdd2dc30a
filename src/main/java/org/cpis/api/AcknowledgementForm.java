package org.cpis.api;

import java.io.IOException;
import java.io.OutputStream;
import org.cpis.upload.UploadSummary;

/** One way to write an acknowledgement; lines are fetched while they are written. */
interface AcknowledgementForm {

    void write(UploadSummary upload, AcknowledgementLines lines, OutputStream out) throws IOException;
}
