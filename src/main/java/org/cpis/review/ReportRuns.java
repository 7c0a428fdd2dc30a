package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.cpis.identity.Actor;
import org.cpis.identity.Caller;
import org.cpis.platform.Failure;

/** Makes the reports that wait, one after the other on a node, outside any transaction: a large one takes minutes. */
@ApplicationScoped
public class ReportRuns {

    private static final Logger LOG = Logger.getLogger(ReportRuns.class.getName());

    /** In one go; what is left waits for the next go, so that a timer's thread is not kept for good. */
    private static final int ROUNDS = 10;

    @Inject
    private ReportQueue queue;

    @Inject
    private ReportWriter writer;

    @Inject
    private ReportSettings settings;

    @Inject
    private Caller caller;

    private final Semaphore free = new Semaphore(1);

    /** Works for a while. Does nothing while this node is at work already, which then takes the new ones too. */
    public void run() {
        if (!free.tryAcquire()) {
            return;
        }
        try {
            Actor portal = caller.require();
            for (int round = 0; round < ROUNDS; round++) {
                caller.actAs(portal);
                Optional<ReportTask> next = queue.take();
                if (next.isEmpty()) {
                    return;
                }
                caller.actAs(next.get().orderer());
                make(next.get());
            }
        } finally {
            free.release();
        }
    }

    private void make(ReportTask task) {
        try {
            BoundedBuffer file = new BoundedBuffer(settings.mostBytes());
            int[] rows = {0};
            writer.write(task, file, done -> {
                rows[0] = done;
                queue.moveOn(task, done);
            });
            queue.done(task, rows[0], file.parts(ReportPart.SIZE));
        } catch (ReportStopped stopped) {
            LOG.log(Level.INFO, "A report was stopped: {0}", task.id());
        } catch (IOException | RuntimeException e) { // whatever it was, the report must not be lost
            LOG.log(Level.WARNING, () -> "A report was not made: " + Failure.describe(e));
            giveBack(task, e instanceof ReportTooLarge);
        }
    }

    private void giveBack(ReportTask task, boolean tooLarge) {
        try {
            queue.failed(task, tooLarge);
        } catch (ReportStopped stopped) {
            LOG.log(Level.INFO, "A report that failed was stopped already: {0}", task.id());
        }
    }
}
