package org.cpis.delivery;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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

/** Who of the caller's trust or region gets e-mails about privacy alerts; kept by its reviewers. */
@Stateless
public class ReviewerAddresses {

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

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<RecipientRow> own() {
        List<RecipientRow> rows = query(" order by r.address")
                .setMaxResults(settings.recipients())
                .getResultStream()
                .map(Recipient::row)
                .toList();
        ledger.append(Entry.of(Action.ALERT_MAIL_READ, Outcome.DONE, rows.size() + " addresses"));
        return rows;
    }

    /**
     * @param address a good one by {@link EmailAddress}
     * @param hours null: at once; only what is new waits for them
     * @throws TooManyRecipients when there are as many as the settings allow
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void add(String address, DigestHours hours) {
        if (!EmailAddress.isGood(address)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        if (query("").setMaxResults(settings.recipients()).getResultList().size() >= settings.recipients()) {
            throw new TooManyRecipients();
        }
        Actor reviewer = caller.require();
        Instant now = clock.instant();
        Recipient recipient = new Recipient(Ids.next(now), reviewer.organisation());
        recipient.describe(
                new RecipientDraft(null, null, Audience.REVIEWER, address, true, hours), reviewer.name(), now);
        em.persist(recipient);
        ledger.append(Entry.of(Action.ALERT_MAIL_CHANGED, Outcome.DONE, "address added"));
    }

    /** What still waits for it is not sent any more. Foreign and missing ones look the same. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public void remove(String id) {
        em.remove(query(" and r.id = :id")
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("e-mail recipient")));
        ledger.append(Entry.of(Action.ALERT_MAIL_CHANGED, Outcome.DONE, "address removed"));
    }

    private TypedQuery<Recipient> query(String further) {
        return em.createQuery(
                        "select r from Recipient r where r.authority = :own and r.audience = :audience" + further,
                        Recipient.class)
                .setParameter("own", caller.require().organisation())
                .setParameter("audience", Audience.REVIEWER);
    }
}
