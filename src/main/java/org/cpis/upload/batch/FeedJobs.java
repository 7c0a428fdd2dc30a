package org.cpis.upload.batch;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Properties;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.upload.FeedParts;

/** Starts the job of a file, and tells its parts which file it is and on whose behalf they act. */
@ApplicationScoped
public class FeedJobs {

    private static final String UPLOAD = "upload";
    private static final String AUTHORITY = "authority";

    @Inject
    private Caller caller;

    @Inject
    private FeedParts parts;

    /** @return the job's execution id */
    public long start(String uploadId, String authority) {
        Properties parameters = new Properties();
        parameters.setProperty(UPLOAD, uploadId);
        parameters.setProperty(AUTHORITY, authority);
        return BatchRuntime.getJobOperator().start("feed", parameters);
    }

    /** Sets the caller of this request to the job, acting for the authority. @return the upload's id */
    String actForUploadOf(long executionId) {
        JobOperator operator = BatchRuntime.getJobOperator();
        Properties parameters = operator.getJobExecution(executionId).getJobParameters();
        caller.actAs(Actor.job(parameters.getProperty(AUTHORITY), Activity.SEND_UPLOAD));
        return parameters.getProperty(UPLOAD);
    }

    /** Some bytes of the job's file, wherever in the job they are asked for. */
    @ActivateRequestContext
    byte[] part(long executionId, int position) {
        return parts.read(actForUploadOf(executionId), position);
    }
}
