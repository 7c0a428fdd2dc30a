package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/** Keeps the list of rejected records in step with the files, in the transaction of each chunk. */
@Stateless
public class RejectLog {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Notes the rows that were rejected, and closes what earlier files left open about the same plans. One question to
     * the database, however many rows.
     */
    @Allowed(SEND_UPLOAD)
    public void note(UploadSummary upload, List<RowAnswer> answers) {
        Instant now = clock.instant();
        List<RejectedRecord> open = open(upload, answers);
        for (RowAnswer answer : answers) {
            String newer = answer.fault().isPresent() ? keep(upload, answer, now) : null;
            PlanKeys plan = PlanKeys.of(answer);
            open.stream()
                    .filter(reject -> reject.isOpen() && reject.isAbout(plan))
                    .forEach(reject -> reject.answered(newer, caller.require().userId(), now));
        }
    }

    private String keep(UploadSummary upload, RowAnswer answer, Instant now) {
        String id = Ids.next(now);
        em.persist(new RejectedRecord(id, upload, answer, now));
        return id;
    }

    /** Rows of the same file do not answer each other: all that repeat a plan stay open. */
    private List<RejectedRecord> open(UploadSummary upload, List<RowAnswer> answers) {
        Set<String> keys =
                answers.stream().flatMap(answer -> PlanKeys.of(answer).all()).collect(Collectors.toSet());
        if (keys.isEmpty()) {
            return List.of();
        }
        return em.createQuery("""
                        select r from RejectedRecord r where r.authority = :authority
                        and r.state = org.cpis.upload.RejectState.OPEN and r.uploadId <> :upload
                        and (r.numberKey in :keys or r.localKey in :keys)""", RejectedRecord.class)
                .setParameter("authority", upload.authority())
                .setParameter("upload", upload.id())
                .setParameter("keys", keys)
                .getResultList();
    }
}
