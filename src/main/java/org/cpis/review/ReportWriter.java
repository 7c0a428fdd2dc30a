package org.cpis.review;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.IntConsumer;

/** Puts a report into words and into the form of its file. */
public interface ReportWriter {

    /** @param progress is told how many rows were written, now and then; throws when the report is not wanted any more */
    void write(ReportTask task, OutputStream out, IntConsumer progress) throws IOException;
}
