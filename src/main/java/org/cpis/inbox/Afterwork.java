package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;
import org.cpis.platform.SystemClock;

/** What is done when the work itself is over: written down in the case system, or opened again. */
@Stateless
public class Afterwork {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Scope scope;

    @Inject
    private OfficeDays days;

    @Inject
    private DayRoute route;

    /** Opens a closed one again: the caller owns it, and the clock of triage begins anew. */
    @Allowed(WORK_INBOX)
    public void reopen(String id, String reason) {
        Reason.require(reason);
        Notification notification = own(id);
        String former = notification.ownerName();
        route.move(notification); // first, so that its targets are those of where it is
        notification.reopen(caller.require(), days.fromNow(notification), clock.instant());
        FollowUp entry = entry(notification, reason, Step.REOPENED)
                .between(former, caller.require().name());
        write(notification, entry, Action.NOTIFICATION_REOPENED);
    }

    /** Says where the case system has it. The owner may at any time, and every worker of the authority when it is closed. */
    @Allowed(WORK_INBOX)
    public void recordCase(String id, CaseRecord where) {
        Notification notification = own(id);
        LocalDate viewed = LocalDate.ofInstant(notification.viewedAt(), SystemClock.LONDON);
        if (!where.faults(viewed, LocalDate.now(clock)).isEmpty()) {
            throw new IllegalArgumentException("not a good case record");
        }
        String note = notification.recordCase(caller.require(), where);
        write(notification, entry(notification, note, Step.CASE_RECORDED), Action.CASE_RECORDED);
    }

    private Notification own(String id) {
        return em.createNamedQuery("Notification.own", Notification.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private FollowUp entry(Notification notification, String note, Step step) {
        Instant now = clock.instant();
        FollowUpDraft said = new FollowUpDraft(null, note);
        return new FollowUp(Ids.next(now), now, notification.id(), caller.require(), said, step);
    }

    private void write(Notification notification, FollowUp entry, Action action) {
        em.persist(entry);
        ledger.append(Entry.about(notification.personId(), action, Outcome.DONE, ""));
    }
}
