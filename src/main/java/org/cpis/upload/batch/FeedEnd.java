package org.cpis.upload.batch;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.upload.FeedScan;
import org.cpis.upload.FeedWork;

/** Last step of a job: counts become the file's answer. */
@Named
@Dependent
public class FeedEnd extends AbstractBatchlet {

    @Inject
    private JobContext job;

    @Inject
    private FeedJobs jobs;

    @Inject
    private FeedWork work;

    @Override
    @ActivateRequestContext
    public String process() {
        work.finish(jobs.actForUploadOf(job.getExecutionId()), (FeedScan) job.getTransientUserData());
        return "DONE";
    }
}
