package org.cpis.upload.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.upload.FeedRow;
import org.cpis.upload.FeedScan;
import org.cpis.upload.FeedWork;

/** Works a chunk of rows into the register, in the chunk's transaction. */
@Named
@Dependent
public class FeedWriter extends AbstractItemWriter {

    @Inject
    private JobContext job;

    @Inject
    private FeedJobs jobs;

    @Inject
    private FeedWork work;

    @Override
    @ActivateRequestContext
    public void writeItems(List<Object> items) {
        String upload = jobs.actForUploadOf(job.getExecutionId());
        List<FeedRow> rows = items.stream().map(FeedRow.class::cast).toList();
        work.apply(upload, rows, (FeedScan) job.getTransientUserData());
    }
}
