package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.platform.SystemClock;
import org.cpis.register.LivePlans;

/** What a full file leaves out: live plans of its authority that none of its rows speaks of (ruling 11). */
@Stateless
public class MissingPlans {

    /** Rows that are kept in memory before they are written. */
    private static final int BLOCK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private LivePlans plans;

    /**
     * Writes the missing plans of a full file down, live as of the day of its receipt; ends none of them. A row that
     * was rejected speaks of its plan too: it has an answer of its own.
     *
     * @return how many there are
     */
    @Allowed(SEND_UPLOAD)
    public int note(String uploadId, FeedScan scan) {
        UploadSummary upload = em.find(Upload.class, uploadId).summary();
        if (!upload.authority().equals(caller.require().organisation())) {
            throw scope.refuse("upload");
        }
        AtomicInteger count = new AtomicInteger();
        plans.each(LocalDate.ofInstant(upload.receivedAt(), SystemClock.LONDON), plan -> {
            if (!scan.names(
                    FeedRow.planKey(plan.nhsNumber().digits(), plan.type().name()))) {
                write(new UploadMissing(uploadId, count.incrementAndGet(), plan), count.get());
            }
        });
        return count.get();
    }

    private void write(UploadMissing row, int count) {
        em.persist(row);
        if (count % BLOCK == 0) {
            em.flush();
            em.clear();
        }
    }
}
