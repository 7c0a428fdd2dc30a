package org.cpis.delivery;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;

/** The webhook of the caller's authority; kept by its data officer. */
@Stateless
public class Webhooks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Ledger ledger;

    @Inject
    private WebhookAddress addresses;

    @Inject
    private WebhookSecrets secrets;

    @Inject
    private Clock clock;

    @Allowed(KEEP_DATA)
    public WebhookView own() {
        String own = caller.require().organisation();
        Webhook webhook = em.find(Webhook.class, own);
        boolean secret = secrets.of(own).isPresent();
        ledger.append(Entry.of(Action.DELIVERY_SETTINGS_READ, Outcome.DONE, "webhook"));
        return webhook == null
                ? new WebhookView("", false, secret)
                : new WebhookView(webhook.url(), webhook.isEnabled(), secret);
    }

    /** @param url one that {@link WebhookAddress#parse} takes */
    @Allowed(KEEP_DATA)
    public void change(String url, boolean enabled) {
        if (addresses.parse(url).isEmpty()) {
            throw new IllegalArgumentException("not an address that may be called");
        }
        Actor officer = caller.require();
        Webhook webhook = em.find(Webhook.class, officer.organisation());
        if (webhook == null) {
            webhook = new Webhook(officer.organisation());
            em.persist(webhook);
        }
        webhook.describe(url.strip(), enabled, officer.name(), clock.instant());
        ledger.append(Entry.of(Action.DELIVERY_SETTINGS_CHANGED, Outcome.DONE, enabled ? "webhook on" : "webhook off"));
    }
}
