package org.cpis.inbox;

import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonStatus;

/** Missed-alert requests, read: by whoever asked and their organisation, and by the authority that has them now. */
@Stateless
public class MissedAlerts {

    /** Requests that a list shows. */
    private static final int MOST = 200;

    private static final String ROW = """
            select m, o.name, p.familyName, p.givenNames, p.birthDate, p.nhsNumber, p.status
            from MissedAlert m join Organisation o on o.code = m.authority left join Person p on p.id = m.personId where""";

    private static final String ASKED = " m.requesterOrganisation = :organisation";
    private static final String NEWEST_FIRST = " order by m.askedAt desc, m.id";
    private static final String QUEUED = " m.authority = :organisation";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Scope scope;

    /** What the caller asked in this organisation, newest first. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<MissedAlertRow> mine() {
        return listed(question(ASKED + " and m.requesterId = :user" + NEWEST_FIRST)
                .setParameter("user", caller.require().userId()));
    }

    /** What anybody of the caller's organisation asked, newest first. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public List<MissedAlertRow> ofOrganisation() {
        return listed(question(ASKED + NEWEST_FIRST));
    }

    /** What waits at the caller's authority: soonest due first. */
    @Allowed(WORK_INBOX)
    public List<MissedAlertRow> open() {
        return listed(
                question(
                        QUEUED
                                + " and m.status <> org.cpis.inbox.MissedStatus.ANSWERED order by coalesce(m.answerBy, m.dueAt), m.askedAt, m.id"));
    }

    /** What the caller's authority has answered, newest first. */
    @Allowed(WORK_INBOX)
    public List<MissedAlertRow> answered() {
        return listed(question(QUEUED + " and m.status = org.cpis.inbox.MissedStatus.ANSWERED" + NEWEST_FIRST));
    }

    /** A request of the caller's organisation with its history. Foreign and missing ones look the same. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY})
    public MissedAlertView readAsked(String id) {
        return read(id, ASKED).forHealth();
    }

    /** A request at the caller's authority with its history. Foreign and missing ones look the same. */
    @Allowed(WORK_INBOX)
    public MissedAlertView readQueued(String id) {
        return read(id, QUEUED);
    }

    private MissedAlertView read(String id, String whose) {
        Object[] found = question(whose + " and m.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("missed-alert request"));
        MissedAlert missed = (MissedAlert) found[0];
        String detail = "request " + missed.reference();
        ledger.append(Entry.about(missed.personId(), Action.MISSED_ALERT_READ, Outcome.FOUND, detail));
        return new MissedAlertView(row(found), historyOf(id));
    }

    private TypedQuery<Object[]> question(String condition) {
        return em.createQuery(ROW + condition, Object[].class)
                .setParameter("organisation", caller.require().organisation())
                .setMaxResults(MOST);
    }

    private static MissedAlertRow row(Object[] found) {
        PersonStatus status = (PersonStatus) found[6];
        boolean named = status != null && status != PersonStatus.SENSITIVE && status != PersonStatus.INVALID;
        SoughtPerson person = named
                ? new SoughtPerson((String) found[2], (String) found[3], (LocalDate) found[4], (NhsNumber) found[5])
                : null;
        return ((MissedAlert) found[0]).row((String) found[1], person);
    }

    private List<MissedAlertRow> listed(TypedQuery<Object[]> query) {
        List<MissedAlertRow> rows =
                query.getResultStream().map(MissedAlerts::row).toList();
        ledger.append(Entry.of(Action.MISSED_ALERT_LISTED, Outcome.DONE, rows.size() + " rows"));
        return rows;
    }

    /** What an authority did inside stays there, also when the request was handed on to the caller's. */
    private List<MissedStepRow> historyOf(String id) {
        return em.createQuery("""
                        select new org.cpis.inbox.MissedStepRow(s.at, s.step, o.name, s.note, s.authorName)
                        from MissedAlertStep s, Organisation o where s.missedAlertId = :id and o.code = s.authority
                        and (s.authority = :own or s.step not in :internal) order by s.at, s.id""", MissedStepRow.class)
                .setParameter("id", id)
                .setParameter("own", caller.require().organisation())
                .setParameter("internal", MissedStep.INTERNAL)
                .setMaxResults(MOST)
                .getResultList();
    }
}
