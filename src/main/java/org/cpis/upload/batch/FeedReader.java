package org.cpis.upload.batch;

import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.upload.FeedFiles;
import org.cpis.upload.FeedFormatException;
import org.cpis.upload.FeedRows;
import org.cpis.upload.FeedScan;
import org.cpis.upload.FeedTask;
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
    private FeedFiles files;

    @Inject
    private FeedWork work;

    private FeedRows rows;

    @Override
    @ActivateRequestContext
    public void open(Serializable checkpoint) {
        String upload = jobs.actForUploadOf(job.getExecutionId());
        FeedTask task = work.begin(upload);
        try {
            FeedScan scan = files.scan(task, this::part);
            work.expect(upload, scan.rows());
            job.setTransientUserData(scan);
        } catch (FeedFormatException unreadable) {
            work.refuse(upload, unreadable.sentence());
            return; // no rows, and the next step finds the file finished
        }
        rows = files.open(task, this::part);
        for (int done = task.alreadyDone(); done > 0; done--) {
            rows.next();
        }
    }

    private byte[] part(int position) {
        return jobs.part(job.getExecutionId(), position);
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
