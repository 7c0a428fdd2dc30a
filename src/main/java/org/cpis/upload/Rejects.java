package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** The rejected records of the caller's authority that wait, oldest first. */
@Stateless
public class Rejects {

    private static final String OPEN = "select r from RejectedRecord r where r.authority = :authority"
            + " and r.state = org.cpis.upload.RejectState.OPEN and r.code in :codes";
    private static final String OLDEST_FIRST = " order by r.at, r.position, r.id";

    private static final String AFTER = " and (r.at > :at or r.at = :at and (r.position > :position"
            + " or r.position = :position and r.id > :id))";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private UploadSettings settings;

    /** The first page of those with one of these codes. */
    @Allowed(KEEP_DATA)
    public List<RejectRow> open(Set<RecordCode> codes) {
        return page(query(OPEN + OLDEST_FIRST, codes));
    }

    /** The page after this row. */
    @Allowed(KEEP_DATA)
    public List<RejectRow> openAfter(Set<RecordCode> codes, RejectRow last) {
        return page(query(OPEN + AFTER + OLDEST_FIRST, codes)
                .setParameter("at", last.at())
                .setParameter("position", last.position())
                .setParameter("id", last.id()));
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed(KEEP_DATA)
    public boolean isFull(List<RejectRow> page) {
        return page.size() >= settings.pageSize();
    }

    /** How many wait with one of these codes. */
    @Allowed(KEEP_DATA)
    public long count(Set<RecordCode> codes) {
        return em.createQuery(
                        "select count(r) from RejectedRecord r where r.authority = :authority"
                                + " and r.state = org.cpis.upload.RejectState.OPEN and r.code in :codes",
                        Long.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("codes", codes)
                .getSingleResult();
    }

    private TypedQuery<RejectedRecord> query(String text, Set<RecordCode> codes) {
        return em.createQuery(text, RejectedRecord.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("codes", codes);
    }

    private List<RejectRow> page(TypedQuery<RejectedRecord> query) {
        List<RejectRow> rows = query.setMaxResults(settings.pageSize()).getResultList().stream()
                .map(RejectedRecord::row)
                .toList();
        ledger.append(Entry.of(Action.WORKLIST_READ, Outcome.DONE, rows.size() + " rejected records"));
        return rows;
    }
}
