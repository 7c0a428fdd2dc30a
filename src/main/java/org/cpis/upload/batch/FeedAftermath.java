package org.cpis.upload.batch;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.upload.FeedWork;

/** After the rows, when the last transaction is over for good or ill: was it the person index that did not answer? */
@Named
@Dependent
public class FeedAftermath extends AbstractStepListener {

    private static final int DEEPEST = 30;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Inject
    private FeedJobs jobs;

    @Inject
    private FeedWork work;

    @Override
    @ActivateRequestContext
    public void afterStep() {
        boolean away = Stream.iterate((Throwable) step.getException(), thrown -> thrown != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DirectoryUnavailable.class::isInstance);
        if (away) {
            work.directoryAway(jobs.actForUploadOf(job.getExecutionId()));
        }
    }
}
