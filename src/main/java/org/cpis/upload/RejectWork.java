package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.register.IndexComparison;
import org.cpis.register.IndexMatch;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonClaim;

/** What a data officer does about one rejected record of the own authority: look, correct and send, close. */
@Stateless
public class RejectWork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private IndexComparison index;

    @Inject
    private Ledger ledger;

    @Inject
    private RowWork rows;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    /** The record, and the index data beside it where somebody who may be shown has the number. */
    @Allowed(KEEP_DATA)
    public RejectView read(String id) {
        RejectView view = view(own(id));
        String person = view.isCompared() ? view.index().personId() : null;
        ledger.append(Entry.about(person, Action.REJECT_READ, Outcome.DONE, said(view.row())));
        return view;
    }

    /**
     * Sends one corrected record through the checks that every file goes through, at once. It uses no sequence number
     * up and makes nothing fresher. What was not loaded stays open as the file had it.
     *
     * @param cells one for each column, in their order
     * @throws RejectClosed when it is not open any more or must not be corrected
     */
    @Allowed(KEEP_DATA)
    public CorrectionAnswer send(String id, List<String> cells) {
        RejectedRecord reject = own(id);
        if (!view(reject).isCorrectable()) {
            throw new RejectClosed();
        }
        RowAnswer answer =
                work(reject, new FeedRow(1, Place.line(2), cells, null)); // the line it would have in a file of its own
        if (answer.fault().isEmpty()) {
            reject.answered(null, caller.require().userId(), clock.instant());
        } else if (answer.isSensitive()) {
            reject.turnSensitive(answer.fault().get());
        }
        String said = answer.fault().map(RejectWork::said).orElse("loaded");
        ledger.append(Entry.of(Action.RECORD_CORRECTED, Outcome.DONE, "sequence " + reject.sequence() + ", " + said));
        return CorrectionAnswer.of(answer);
    }

    /** Closes it without loading anything: the authority has stopped sending it, or the local process is followed. */
    @Allowed(KEEP_DATA)
    public void close(String id) {
        RejectedRecord reject = own(id);
        String said = said(reject.row());
        reject.close(RejectState.DONE, caller.require().userId(), clock.instant());
        ledger.append(Entry.of(Action.REJECT_CLOSED, Outcome.DONE, said));
    }

    private RowAnswer work(RejectedRecord reject, FeedRow row) {
        Instant now = clock.instant();
        Upload upload =
                Upload.ofOneRecord(Ids.next(now), reject, caller.require().userId(), now);
        em.persist(upload);
        em.flush(); // answers refer to it
        Optional<Fault> fault = rows.work(row, FeedScan.ofOneRecord(), upload.summary(), ledger::append);
        em.persist(new UploadRecord(upload.id(), row, fault));
        upload.count(fault.isEmpty());
        upload.finish(null, now);
        return new RowAnswer(row, fault);
    }

    private RejectedRecord own(String id) {
        RejectedRecord reject = em.find(RejectedRecord.class, id);
        if (reject == null || !reject.authority().equals(caller.require().organisation())) {
            throw scope.refuse("rejected record");
        }
        return reject;
    }

    private RejectView view(RejectedRecord reject) {
        RejectRow row = reject.row();
        return new RejectView(
                row,
                NhsNumber.parse(row.cell(Column.NHS_NUMBER))
                        .map(number -> compare(number, row))
                        .orElse(null));
    }

    private IndexMatch compare(NhsNumber number, RejectRow row) {
        return index.compare(
                new PersonClaim(number, row.cell(Column.FAMILY_NAME), row.cell(Column.GIVEN_NAMES), row.birthDate()));
    }

    private static String said(RejectRow row) {
        return row.code() + (row.detail() == null ? "" : " " + row.detail());
    }

    private static String said(Fault fault) {
        return fault.code() + (fault.detail() == null ? "" : " " + fault.detail());
    }
}
