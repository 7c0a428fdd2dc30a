package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;
import static org.cpis.identity.Activity.SEND_UPLOAD;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** Decides what becomes of a file whose bytes have arrived (ruling 8), one file of an authority after the other. */
@Stateless
public class UploadDoor {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private FeedParts parts;

    @Inject
    private UploadSettings settings;

    @Inject
    private Event<QueueMoved> moved;

    @Inject
    private Clock clock;

    /**
     * Takes the file in under an id, or finds that it is known.
     *
     * @return that id, or that of the same file sent before
     * @throws SequenceTaken when the number was used for something else or is an earlier one
     */
    @Allowed({SEND_UPLOAD, KEEP_DATA})
    public String settle(String id, Parcel parcel, String digest) {
        if (!parcel.authority().equals(caller.require().organisation())) {
            throw scope.refuse("upload");
        }
        oneAfterTheOther(parcel.authority());
        Optional<Upload> newest = newest(parcel.authority());
        if (newest.isPresent() && parcel.sequence() <= newest.get().sequence()) {
            return again(newest.get(), parcel, digest);
        }
        Upload upload = new Upload(id, caller.require().userId(), parcel, digest, clock.instant());
        upload.follows(newest.map(Upload::sequence).orElse(null));
        if (parcel.isOlderThan(settings.clientVersion())) {
            upload.stop(FileCode.CPF06, settings.clientVersion().refusal(), clock.instant());
        }
        em.persist(upload);
        em.flush(); // whatever may fail first: the ledger's lock is held from here to the commit
        ledger.append(Entry.of(Action.UPLOAD_RECEIVED, Outcome.DONE, "sequence " + parcel.sequence()));
        moved.fire(new QueueMoved());
        return id;
    }

    /** The first statement of the transaction: what is read after it includes what the one before has written. */
    private void oneAfterTheOther(String authority) {
        em.createNativeQuery("INSERT INTO upload_door (authority) VALUES (?1) ON DUPLICATE KEY UPDATE authority = ?1")
                .setParameter(1, authority)
                .executeUpdate();
        parts.sweep();
    }

    /** CPF01 and CPF05 do not use a number up. */
    private Optional<Upload> newest(String authority) {
        return em.createQuery(
                        "select u from Upload u where u.authority = :authority and u.usedSequence is not null"
                                + " order by u.usedSequence desc",
                        Upload.class)
                .setParameter("authority", authority)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String again(Upload newest, Parcel parcel, String digest) {
        if (newest.sequence() == parcel.sequence() && newest.isSame(parcel, digest)) {
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
}
