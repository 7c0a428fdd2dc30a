package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * What an authority is told of its file: first the counts, then the lines in blocks, so that the answer to a large file
 * is never in memory as a whole. Only who has opened an acknowledgement may go on reading it.
 */
@Stateless
public class Acknowledgements {

    private static final int BLOCK = 500;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    /** The file and its counts; recorded as a reading of the whole acknowledgement. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public UploadSummary open(String id) {
        UploadSummary upload = own(id);
        ledger.append(Entry.of(Action.UPLOAD_READ, Outcome.DONE, "sequence " + upload.sequence()));
        return upload;
    }

    /**
     * Answers to the records, one block of them; empty after the last.
     *
     * @param block from 0
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public List<RecordAnswer> records(String id, int block) {
        own(id);
        return block(block, em.createQuery("""
                        select new org.cpis.upload.RecordAnswer(r.recordId, r.code, r.detail, r.location, r.message)
                        from UploadRecord r where r.uploadId = :id and r.position > :after and r.position <= :last
                        order by r.position""", RecordAnswer.class).setParameter("id", id));
    }

    /** The first records of a file that were not loaded, at most {@code most}. */
    @Allowed(KEEP_DATA)
    public List<RecordAnswer> rejected(String id, int most) {
        own(id);
        return em.createQuery("""
                        select new org.cpis.upload.RecordAnswer(r.recordId, r.code, r.detail, r.location, r.message)
                        from UploadRecord r where r.uploadId = :id and r.code <> org.cpis.upload.RecordCode.CPR06
                        order by r.position""", RecordAnswer.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Live plans that a full file did not name, one block of them; empty after the last.
     *
     * @param block from 0
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public List<MissingPlan> missing(String id, int block) {
        own(id);
        return block(block, em.createQuery("""
                        select new org.cpis.upload.MissingPlan(m.planId, m.nhsNumber, m.type, m.localId)
                        from UploadMissing m where m.uploadId = :id and m.position > :after and m.position <= :last
                        order by m.position""", MissingPlan.class).setParameter("id", id));
    }

    /** Positions have no gaps, so a block is a range of them. */
    private static <T> List<T> block(int block, TypedQuery<T> query) {
        return query.setParameter("after", block * BLOCK)
                .setParameter("last", (block + 1) * BLOCK)
                .getResultList();
    }

    private UploadSummary own(String id) {
        Upload upload = em.find(Upload.class, id);
        if (upload == null || !upload.authority().equals(caller.require().organisation())) {
            throw scope.refuse("upload");
        }
        return upload.summary();
    }
}
