package org.cpis.upload;

import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;

/** Files that wait, oldest number of an authority first; also those whose run died (its lease ran out). */
@Stateless
public class FeedQueue {

    private static final String GIVEN_UP =
            "The file could not be worked on to its end. Send the same file again later.";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /**
     * Takes the next file whose authority has no other file at work, so that two never mix.
     *
     * A file whose runs failed too often is given up, so that the next ones are not kept waiting. A file whose row
     * somebody holds, be it a node that is dead and not yet known to be, is passed over until the row is free.
     *
     * @return the file, now leased to the caller; empty when none waits or another node was quicker
     */
    @Allowed(SEND_UPLOAD)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW) // the lease must be seen before the job starts
    public Optional<UploadSummary> take() {
        Instant now = clock.instant();
        return waiting(now).stream().filter(this::locked).findFirst().flatMap(upload -> take(upload, now));
    }

    private Optional<UploadSummary> take(Upload upload, Instant now) {
        if (upload.attempts() < settings.attempts()) {
            return lease(upload, now) ? Optional.of(upload.summary()) : Optional.empty();
        }
        upload.stop(FileCode.CPF05, GIVEN_UP, now);
        em.createQuery("delete from UploadPart p where p.uploadId = :id")
                .setParameter("id", upload.id())
                .executeUpdate();
        return Optional.empty();
    }

    private List<Upload> waiting(Instant now) {
        return em.createQuery("""
                        select u from Upload u where (u.status = org.cpis.upload.Upload.Status.RECEIVED
                        or u.status = org.cpis.upload.Upload.Status.RUNNING and u.leasedUntil < :now)
                        and not exists (select o from Upload o where o.authority = u.authority and o.id <> u.id
                        and (o.status = org.cpis.upload.Upload.Status.RUNNING or o.status
                        = org.cpis.upload.Upload.Status.RECEIVED and o.sequence < u.sequence))
                        order by u.receivedAt""", Upload.class)
                .setParameter("now", now)
                .setMaxResults(settings.queueRead())
                .getResultList();
    }

    private boolean locked(Upload upload) {
        return !em.createNativeQuery("SELECT id FROM upload WHERE id = ?1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, upload.id())
                .getResultList()
                .isEmpty();
    }

    private boolean lease(Upload upload, Instant now) {
        return em.createQuery("""
                        update Upload u set u.status = org.cpis.upload.Upload.Status.RUNNING, u.leasedUntil = :until,
                        u.attempts = u.attempts + 1,
                        u.version = u.version + 1 where u.id = :id and (u.leasedUntil is null or u.leasedUntil < :now)
                        and u.status <> org.cpis.upload.Upload.Status.FINISHED""")
                        .setParameter("until", now.plus(settings.lease()))
                        .setParameter("id", upload.id())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
