package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.Ids;

/** The bytes of files, in parts, so that no file is ever in memory as a whole. Each authority has only its own. */
@Stateless
public class FeedParts {

    /** Parts of this age without a file come from a node that died while it took the file in. */
    private static final Duration ABANDONED = Duration.ofDays(1);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** Keeps one part, in a transaction of its own: a slow sender holds no connection to the database. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void store(String uploadId, int position, byte[] content) {
        em.persist(new UploadPart(uploadId, position, own(), content));
    }

    /** One part; empty after the last. Not in the job's own transaction, see {@link FeedWork}. */
    @Allowed(SEND_UPLOAD)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public byte[] read(String uploadId, int position) {
        return em.createQuery(
                        "select p.content from UploadPart p where p.uploadId = :id and p.position = :position"
                                + " and p.authority = :authority",
                        byte[].class)
                .setParameter("id", uploadId)
                .setParameter("position", position)
                .setParameter("authority", own())
                .getResultStream()
                .findFirst()
                .orElse(new byte[0]);
    }

    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public void remove(String uploadId) {
        em.createQuery("delete from UploadPart p where p.uploadId = :id and p.authority = :authority")
                .setParameter("id", uploadId)
                .setParameter("authority", own())
                .executeUpdate();
    }

    /** Removes what a broken-off intake of the own authority left behind long ago. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public void sweep() {
        em.createNativeQuery("DELETE FROM upload_part WHERE authority = ?1 AND upload_id < ?2"
                        + " AND upload_id NOT IN (SELECT id FROM upload WHERE authority = ?1)")
                .setParameter(1, own())
                .setParameter(2, Ids.next(clock.instant().minus(ABANDONED))) // ids rise with time
                .executeUpdate();
    }

    private String own() {
        return caller.require().organisation();
    }
}
