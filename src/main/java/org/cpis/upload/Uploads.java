package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/** Takes files in and lists them. Each authority sees only its own. */
@Stateless
public class Uploads {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Organisations organisations;

    @Inject
    private Scope scope;

    @Inject
    private FeedParts parts;

    @Inject
    private UploadDoor door;

    @Inject
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /** Whether the caller sends for this authority; asked before anything of a file is read. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public void requireOwn(String authority) {
        if (!authority.equals(caller.require().organisation())
                || organisations.find(authority).isEmpty()) {
            throw scope.refuse("authority");
        }
    }

    /**
     * Takes a file in. The newest sequence number with the same bytes is the same file again. Its bytes are kept part
     * by part while they arrive, without a transaction around all of them.
     *
     * @return id of the upload
     * @throws SequenceTaken when the number was used for something else or is an earlier one (ruling 8)
     * @throws FileTooLarge as soon as there are more bytes than the settings allow
     * @throws FileBroken when the body breaks off
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String receive(Parcel parcel) {
        requireOwn(parcel.authority());
        String id = Ids.next(clock.instant());
        AtomicInteger position = new AtomicInteger();
        boolean inWork = false;
        try {
            Intake intake = new Intake(
                    parcel.body(), settings.maxBytes(), part -> parts.store(id, position.getAndIncrement(), part));
            String known = door.settle(id, parcel, intake.digest());
            inWork = known.equals(id) && !parcel.isOlderThan(settings.clientVersion());
            return known;
        } finally {
            if (!inWork) {
                parts.remove(id);
            }
        }
    }

    /** The number that the own authority's next file should bear. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public long nextSequence() {
        return em.createQuery("select max(u.usedSequence) from Upload u where u.authority = :authority", Long.class)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(newest -> newest + 1)
                .orElse(1L);
    }

    /** The newest files of the caller's authority. */
    @Allowed(KEEP_DATA)
    public List<UploadSummary> newest() {
        return listed(em.createQuery(
                        "select u from Upload u where u.authority = :authority order by u.receivedAt desc, u.id desc",
                        Upload.class)
                .setParameter("authority", caller.require().organisation()));
    }

    /** The newest files of all authorities, for the national page. */
    @Allowed(ADMINISTER)
    public List<UploadSummary> newestOfAll() {
        return listed(em.createQuery("select u from Upload u order by u.receivedAt desc, u.id desc", Upload.class));
    }

    private List<UploadSummary> listed(TypedQuery<Upload> query) {
        List<UploadSummary> rows = query.setMaxResults(settings.pageSize()).getResultList().stream()
                .map(Upload::summary)
                .toList();
        ledger.append(Entry.of(Action.UPLOAD_READ, Outcome.DONE, rows.size() + " files"));
        return rows;
    }
}
