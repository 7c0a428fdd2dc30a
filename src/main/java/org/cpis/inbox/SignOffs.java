package org.cpis.inbox;

import static org.cpis.identity.Activity.MANAGE_TEAM;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** Managers say yes or no to closings that their authority's rules ask about (domain 10); never to their own. */
@Stateless
public class SignOffs {

    private static final String WAITING = """
            from Notification n, Person p where p.id = n.personId and n.authority = :own
            and n.status = org.cpis.inbox.Status.SIGN_OFF""";

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
    private KeptDrafts drafts;

    @Inject
    private InboxSettings settings;

    /** What waits, soonest due first; bounded by a setting. */
    @Allowed(MANAGE_TEAM)
    public List<SignOffRow> waiting() {
        List<SignOffRow> rows = em.createQuery("""
                        select new org.cpis.inbox.SignOffRow(n.id, n.reference, p.status, p.familyName, p.givenNames,
                        n.outcome, n.signOff, n.ownerName, n.triagedAt, n.dueAt)""" + " " + WAITING + " order by n.dueAt, n.id", SignOffRow.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.signOffsShown())
                .getResultList();
        ledger.append(Entry.of(Action.NOTIFICATION_LISTED, Outcome.DONE, rows.size() + " rows for sign-off"));
        return rows;
    }

    /** How many wait; as many as the list shows at most. */
    @Allowed(MANAGE_TEAM)
    public int count() {
        return em.createQuery("select n.id " + WAITING, String.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(settings.signOffsShown())
                .getResultList()
                .size();
    }

    /** @throws OwnProposal when the caller wanted to close it */
    @Allowed(MANAGE_TEAM)
    public void signOff(String id) {
        Notification notification = own(id);
        notification.signOff(caller.require(), clock.instant());
        write(notification, FollowUpDraft.NONE, Step.SIGNED_OFF, Action.SIGNED_OFF);
        drafts.dropAll(id);
    }

    /**
     * Goes back to its owner, with the time to triage it once more.
     *
     * @throws OwnProposal when the caller wanted to close it
     */
    @Allowed(MANAGE_TEAM)
    public void sendBack(String id, String reason) {
        Reason.require(reason);
        Notification notification = own(id);
        notification.sendBack(caller.require(), days.fromNow(notification));
        write(notification, new FollowUpDraft(null, reason), Step.SENT_BACK, Action.SIGN_OFF_REFUSED);
    }

    private Notification own(String id) {
        return em.createNamedQuery("Notification.own", Notification.class)
                .setParameter("id", id)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
    }

    private void write(Notification notification, FollowUpDraft said, Step step, Action action) {
        Instant now = clock.instant();
        em.persist(new FollowUp(Ids.next(now), now, notification.id(), caller.require(), said, step));
        ledger.append(Entry.about(notification.personId(), action, Outcome.DONE, ""));
    }
}
