package org.cpis.inbox;

import static org.cpis.identity.Activity.COLLECT_MESSAGES;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.delivery.MailboxLine;
import org.cpis.delivery.MailboxQueue;
import org.cpis.delivery.MailboxReceipt;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/**
 * An authority's mailbox for its case system: list, fetch, acknowledge. That a machine has a message acknowledges nothing
 * in the inbox: there somebody does it by name.
 */
@Stateless
public class Mailbox {

    private static final String MESSAGE = """
            select new org.cpis.inbox.MailboxMessage(n.id, n.reference, p.id, p.familyName, p.givenNames, p.birthDate,
            p.nhsNumber, p.status, n.planTypes, n.teamCode, n.viewerName, n.viewerRole, n.viewerOrganisation, n.viewedAt,
            n.acknowledgeBy, n.kind, n.appointmentOn, n.mark, n.openings, n.lastViewedAt) from Notification n, Person p where p.id = n.personId and n.authority = :own and n.id = :id""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private MailboxQueue queue;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    /**
     * What waits, oldest first, one page.
     *
     * @param authority whose; only the own one
     * @param after id of the last message of the page before; null: the first page
     */
    @Allowed(COLLECT_MESSAGES)
    public List<MailboxLine> list(String authority, String after) {
        requireOwn(authority);
        List<MailboxLine> page = queue.waiting(after);
        ledger.append(Entry.of(Action.MAILBOX_LISTED, Outcome.DONE, page.size() + " messages"));
        return page;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed(COLLECT_MESSAGES)
    public boolean isFull(List<MailboxLine> page) {
        return queue.isFull(page);
    }

    /** One message, acknowledged or not. Foreign and missing ones look the same. */
    @Allowed(COLLECT_MESSAGES)
    public MailboxMessage fetch(String authority, String id) {
        requireOwn(authority);
        queue.receipt(id);
        MailboxMessage message = message(id);
        ledger.append(Entry.about(message.personId(), Action.MAILBOX_READ, Outcome.FOUND, message.reference()));
        return message;
    }

    /** The case system has it. However often it says so: one effect, one row in the ledger, the same answer. */
    @Allowed(COLLECT_MESSAGES)
    public MailboxReceipt acknowledge(String authority, String id) {
        requireOwn(authority);
        MailboxReceipt receipt = queue.acknowledge(id);
        if (receipt.first()) {
            MailboxMessage message = message(id);
            ledger.append(
                    Entry.about(message.personId(), Action.MAILBOX_ACKNOWLEDGED, Outcome.DONE, message.reference()));
        }
        return receipt;
    }

    private MailboxMessage message(String id) {
        return em.createQuery(MESSAGE, MailboxMessage.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("message"));
    }

    private void requireOwn(String authority) {
        if (!authority.equals(caller.require().organisation())) {
            throw scope.refuse("mailbox");
        }
    }
}
