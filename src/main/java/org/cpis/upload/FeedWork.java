package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.DirectoryUnavailable;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonDirectory;
import org.cpis.register.Register;

/**
 * The work on one file: start, a chunk of rows in one transaction, the end. Called by the job, but never in the
 * transaction in which the server keeps its own book of jobs: a commit of both takes two phases, and a node that dies
 * between them leaves rows locked for good.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FeedWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RowWork rows;

    @Inject
    private FeedParts parts;

    @Inject
    private MissingPlans missing;

    @Inject
    private PersonDirectory directory;

    @Inject
    private Register register;

    @Inject
    private RejectLog rejects;

    @Inject
    private Ledger ledger;

    @Inject
    private Event<QueueMoved> moved;

    @Inject
    private Event<FileEnded> ended;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /** Begins a run: what is to be done. The file is read after it, and its row is not held meanwhile. */
    @Allowed(SEND_UPLOAD)
    public FeedTask begin(String uploadId) {
        Upload upload = em.find(Upload.class, uploadId);
        upload.lease(clock.instant().plus(settings.lease()));
        return upload.task();
    }

    /** The file was read to its end: so many records are in it. */
    @Allowed(SEND_UPLOAD)
    public void expect(String uploadId, int expectedRows) {
        em.find(Upload.class, uploadId).expect(expectedRows);
    }

    /**
     * Works rows and their answers into the database, all or none of them. The person directory is asked for all of them
     * before this transaction reads or locks anything.
     *
     * @throws DirectoryUnavailable when it does not answer; nothing of the chunk is done then
     */
    @Allowed(SEND_UPLOAD)
    public void apply(String uploadId, List<FeedRow> chunk, FeedScan scan) {
        directory.refresh(numbers(chunk, row -> !ShapeRule.isDelete(row))); // a delete goes by the number alone
        register.readAhead(numbers(chunk, row -> true));
        Upload upload = em.find(Upload.class, uploadId);
        UploadSummary known = upload.summary();
        List<RowAnswer> answers = new ArrayList<>();
        List<Entry> book = new ArrayList<>();
        for (FeedRow row : chunk) {
            Optional<Fault> fault = rows.work(row, scan, known, book::add);
            em.persist(new UploadRecord(uploadId, row, fault));
            upload.count(fault.isEmpty());
            answers.add(new RowAnswer(row, fault));
        }
        rejects.note(known, answers);
        upload.lease(clock.instant().plus(settings.lease()));
        ledger.appendAll(book); // last, because it locks the chain until the commit
    }

    /** Refuses the file as a whole: CPF01, register untouched. */
    @Allowed(SEND_UPLOAD)
    public void refuse(String uploadId, String sentence) {
        em.find(Upload.class, uploadId).stop(FileCode.CPF01, sentence, clock.instant());
        finished(uploadId);
    }

    /** Ends the work on a file; does nothing for one that was refused. A full file is compared with what is held. */
    @Allowed(SEND_UPLOAD)
    public void finish(String uploadId, FeedScan scan) {
        UploadSummary upload = em.find(Upload.class, uploadId).summary();
        if (upload.isFinished()) {
            return;
        }
        Integer missed = upload.mode().equals(Parcel.FULL) ? missing.note(uploadId, scan) : null;
        em.find(Upload.class, uploadId).finish(missed, clock.instant());
        finished(uploadId);
    }

    /**
     * The person index stopped answering in the middle of a run, whose chunk was rolled back. As long as nothing of the
     * file is loaded the register is as it was, so the file ends with CPF05 and may be sent again under its number.
     * Otherwise what is loaded stays, and the file goes on when its lease has run out; after the last attempt it ends
     * with CPF05 all the same (see {@link FeedQueue#take}).
     */
    @Allowed(SEND_UPLOAD)
    public void directoryAway(String uploadId) {
        Upload upload = em.find(Upload.class, uploadId);
        if (!upload.summary().isFinished() && upload.loaded() == 0) {
            upload.stop(
                    FileCode.CPF05,
                    "The person index does not answer. Send the same file again later.",
                    clock.instant());
            finished(uploadId);
        }
    }

    private static Set<NhsNumber> numbers(List<FeedRow> chunk, Predicate<FeedRow> which) {
        return chunk.stream()
                .filter(which)
                .map(row -> NhsNumber.parse(row.cell(Column.NHS_NUMBER)))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private void finished(String uploadId) {
        UploadSummary done = em.find(Upload.class, uploadId).summary();
        parts.remove(uploadId);
        String counts = done.fileCode() + ", " + done.loaded() + " loaded, " + done.rejected() + " rejected";
        String missed = done.missingPlans() == null ? "" : ", " + done.missingPlans() + " plans missing";
        ledger.append(Entry.of(Action.UPLOAD_FINISHED, Outcome.DONE, counts + missed));
        moved.fire(new QueueMoved());
        ended.fire(new FileEnded(done.authority()));
    }
}
