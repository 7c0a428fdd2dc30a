package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** The work on one file: start, a chunk of rows in one transaction, the end. Called by the job. */
@Stateless
public class FeedWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RowWork rows;

    @Inject
    private RejectLog rejects;

    @Inject
    private MissedUploads missed;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** The bytes of a file that waits or is being worked on. */
    @Allowed(SEND_UPLOAD)
    public byte[] content(String uploadId) {
        em.find(Upload.class, uploadId).lease(clock.instant().plus(FeedQueue.LEASE));
        return em.find(UploadContent.class, uploadId).content();
    }

    /** How many rows of the file were answered in an earlier run that broke off. */
    @Allowed(SEND_UPLOAD)
    public int alreadyDone(String uploadId) {
        return em.find(Upload.class, uploadId).received();
    }

    /** Works rows and their answers into the database, all or none of them. */
    @Allowed(SEND_UPLOAD)
    public void apply(String uploadId, List<FeedRow> chunk, FeedScan scan) {
        Upload upload = em.find(Upload.class, uploadId);
        List<RowAnswer> answers = new ArrayList<>();
        for (FeedRow row : chunk) {
            Optional<Fault> fault = rows.work(row, scan, upload.summary());
            em.persist(new UploadRecord(uploadId, row, fault));
            upload.count(fault.isEmpty());
            answers.add(new RowAnswer(row, fault));
        }
        rejects.note(upload.summary(), answers);
        upload.lease(clock.instant().plus(FeedQueue.LEASE));
    }

    /** Refuses the file as a whole: CPF01, register untouched. */
    @Allowed(SEND_UPLOAD)
    public void refuse(String uploadId, String sentence) {
        em.find(Upload.class, uploadId).refuse(sentence, clock.instant());
        finished(uploadId);
    }

    /** Ends the work on a file; does nothing for one that was refused. */
    @Allowed(SEND_UPLOAD)
    public void finish(String uploadId) {
        Upload upload = em.find(Upload.class, uploadId);
        if (!upload.summary().isFinished()) {
            upload.finish(clock.instant());
            finished(uploadId);
        }
    }

    private void finished(String uploadId) {
        UploadSummary done = em.find(Upload.class, uploadId).summary();
        em.remove(em.find(UploadContent.class, uploadId));
        missed.check();
        ledger.append(Entry.of(
                Action.UPLOAD_FINISHED,
                Outcome.DONE,
                done.fileCode() + ", " + done.loaded() + " loaded, " + done.rejected() + " rejected"));
    }
}
