package org.cpis.upload;

import static org.cpis.identity.Activity.ADMINISTER;
import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.platform.Ids;

/** The door for files: takes one in, and tells what became of it. Each authority sees only its own. */
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
    private UploadSettings settings;

    @Inject
    private Clock clock;

    /**
     * Takes a file in. The newest sequence number with the same bytes is the same file again.
     *
     * @return id of the upload
     * @throws SequenceTaken when the number was used for something else or is an earlier one (ruling 8)
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public String receive(Parcel parcel) {
        requireOwn(parcel.authority());
        if (organisations.find(parcel.authority()).isEmpty()) {
            throw scope.refuse("authority");
        }
        Optional<Upload> newest = newest(parcel.authority());
        if (newest.isPresent() && parcel.sequence() <= newest.get().sequence()) {
            return again(newest.get(), parcel);
        }
        Upload upload = new Upload(Ids.next(clock.instant()), caller.require().userId(), parcel, clock.instant());
        em.persist(upload);
        em.flush();
        em.persist(new UploadContent(upload.id(), parcel.content()));
        em.flush(); // the large write first: the ledger's lock is held from here to the commit
        ledger.append(Entry.of(Action.UPLOAD_RECEIVED, Outcome.DONE, "sequence " + parcel.sequence()));
        return upload.id();
    }

    /** What became of a file, with the answer to each record. */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public Acknowledgement acknowledgement(String id) {
        Upload upload = em.find(Upload.class, id);
        requireOwn(upload == null ? "" : upload.authority());
        ledger.append(Entry.of(Action.UPLOAD_READ, Outcome.DONE, "sequence " + upload.sequence()));
        return new Acknowledgement(upload.summary(), records(id));
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

    private void requireOwn(String authority) {
        if (!authority.equals(caller.require().organisation())) {
            throw scope.refuse("upload");
        }
    }

    /** CPF01 and CPF05 do not use a number up. */
    private Optional<Upload> newest(String authority) {
        return em.createQuery("""
                        select u from Upload u where u.authority = :authority and u.mode <> 'record' and (u.fileCode is null or u.fileCode not in
                        (org.cpis.upload.FileCode.CPF01, org.cpis.upload.FileCode.CPF05)) order by u.sequence desc""", Upload.class)
                .setParameter("authority", authority)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String again(Upload newest, Parcel parcel) {
        if (newest.sequence() == parcel.sequence() && newest.isSame(parcel)) {
            return newest.id();
        }
        throw new SequenceTaken(answered(parcel).orElse(newest).id());
    }

    /** What was answered to this number then, whatever the answer was. */
    private Optional<Upload> answered(Parcel parcel) {
        return em.createQuery(
                        "select u from Upload u where u.authority = :authority and u.sequence = :sequence"
                                + " and u.mode <> 'record' order by u.receivedAt desc",
                        Upload.class)
                .setParameter("authority", parcel.authority())
                .setParameter("sequence", parcel.sequence())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private List<RecordAnswer> records(String id) {
        return em.createQuery("""
                        select new org.cpis.upload.RecordAnswer(r.recordId, r.code, r.detail, r.location, r.message)
                        from UploadRecord r where r.uploadId = :id order by r.position""", RecordAnswer.class).setParameter("id", id).getResultList();
    }
}
