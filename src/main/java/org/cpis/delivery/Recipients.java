package org.cpis.delivery;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.platform.Ids;

/** Who of the caller's authority gets e-mails; kept by its data officer. */
@Stateless
public class Recipients {

    private static final String OWN =
            "select r from Recipient r where r.authority = :own and r.audience <> :reviewers order by r.teamCode, r.queue, r.address";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Ledger ledger;

    @Inject
    private DeliverySettings settings;

    @Inject
    private Clock clock;

    @Allowed(KEEP_DATA)
    public List<RecipientRow> own() {
        List<RecipientRow> rows = em.createQuery(OWN, Recipient.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("reviewers", Audience.REVIEWER)
                .setMaxResults(settings.recipients())
                .getResultStream()
                .map(Recipient::row)
                .toList();
        ledger.append(Entry.of(Action.DELIVERY_SETTINGS_READ, Outcome.DONE, rows.size() + " addresses"));
        return rows;
    }

    /** One address. Foreign and missing ones look the same. */
    @Allowed(KEEP_DATA)
    public RecipientRow read(String id) {
        RecipientRow row = require(id).row();
        ledger.append(Entry.of(Action.DELIVERY_SETTINGS_READ, Outcome.DONE, "1 address"));
        return row;
    }

    /** @throws TooManyRecipients when the authority has as many as the settings allow */
    @Allowed(KEEP_DATA)
    public void add(RecipientDraft draft) {
        Actor officer = caller.require();
        long there = em.createQuery("select count(r) from Recipient r where r.authority = :own", Long.class)
                .setParameter("own", officer.organisation())
                .getSingleResult();
        if (there >= settings.recipients()) {
            throw new TooManyRecipients();
        }
        Recipient recipient = new Recipient(Ids.next(clock.instant()), officer.organisation());
        describe(recipient, draft);
        em.persist(recipient);
        changed("address added");
    }

    @Allowed(KEEP_DATA)
    public void change(String id, RecipientDraft draft) {
        describe(require(id), draft);
        changed("address changed");
    }

    /** What still waits for it is not sent any more. */
    @Allowed(KEEP_DATA)
    public void remove(String id) {
        em.remove(require(id));
        changed("address removed");
    }

    private void describe(Recipient recipient, RecipientDraft draft) {
        if (!EmailAddress.isGood(draft.address())) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        Instant now = clock.instant();
        recipient.describe(draft, caller.require().name(), now);
    }

    private Recipient require(String id) {
        Recipient recipient = em.find(Recipient.class, id);
        if (recipient == null
                || recipient.isForReviewers()
                || !recipient.isOf(caller.require().organisation())) {
            throw scope.refuse("e-mail recipient");
        }
        return recipient;
    }

    private void changed(String what) {
        ledger.append(Entry.of(Action.DELIVERY_SETTINGS_CHANGED, Outcome.DONE, what));
    }
}
