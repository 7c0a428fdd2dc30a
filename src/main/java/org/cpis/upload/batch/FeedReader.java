package org.cpis.upload.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.Serializable;
import org.cpis.upload.FeedCsv;
import org.cpis.upload.FeedFormatException;
import org.cpis.upload.FeedScan;
import org.cpis.upload.FeedWork;

/** Reads the rows of one file that no earlier run has answered. */
@Named
@Dependent
public class FeedReader extends AbstractItemReader {

    @Inject
    private JobContext job;

    @Inject
    private FeedJobs jobs;

    @Inject
    private FeedWork work;

    private FeedCsv rows;

    @Override
    @ActivateRequestContext
    public void open(Serializable checkpoint) {
        String upload = jobs.actForUploadOf(job.getExecutionId());
        byte[] content = work.content(upload);
        try {
            job.setTransientUserData(FeedScan.of(content));
        } catch (FeedFormatException unreadable) {
            work.refuse(upload, unreadable.sentence());
            return; // no rows, and the next step finds the file finished
        }
        rows = new FeedCsv(new ByteArrayInputStream(content));
        for (int done = work.alreadyDone(upload); done > 0; done--) {
            rows.next();
        }
    }

    @Override
    public Object readItem() {
        return rows != null && rows.hasNext() ? rows.next() : null;
    }

    @Override
    public void close() {
        if (rows != null) {
            rows.close();
        }
    }
}
