package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonDirectory;

/** The work on one file: start, a chunk of rows in one transaction, the end. Called by the job. */
@Stateless
public class FeedWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RowWork rows;

    @Inject
    private PersonDirectory directory;

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

    /**
     * Works rows and their answers into the database, all or none of them. The person directory is asked for all of them
     * before this transaction reads or locks anything.
     *
     * @throws DirectoryUnavailable when it does not answer; nothing of the chunk is done then
     */
    @Allowed(SEND_UPLOAD)
    public void apply(String uploadId, List<FeedRow> chunk, FeedScan scan) {
        directory.refresh(numbers(chunk));
        Upload upload = em.find(Upload.class, uploadId);
        for (FeedRow row : chunk) {
            Optional<Fault> fault = rows.work(row, scan, upload.summary());
            em.persist(new UploadRecord(uploadId, row, fault));
            upload.count(fault.isEmpty());
        }
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

    private static List<NhsNumber> numbers(List<FeedRow> chunk) {
        return chunk.stream()
                .filter(row -> !ShapeRule.isDelete(row)) // a delete goes by the number alone (ruling 5)
                .map(row -> NhsNumber.parse(row.cell(Column.NHS_NUMBER)))
                .flatMap(Optional::stream)
                .toList();
    }

    private void finished(String uploadId) {
        UploadSummary done = em.find(Upload.class, uploadId).summary();
        em.remove(em.find(UploadContent.class, uploadId));
        ledger.append(Entry.of(
                Action.UPLOAD_FINISHED,
                Outcome.DONE,
                done.fileCode() + ", " + done.loaded() + " loaded, " + done.rejected() + " rejected"));
    }
}
