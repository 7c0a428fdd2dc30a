package org.cpis.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.cpis.delivery.RecipientRow;
import org.cpis.delivery.Recipients;
import org.cpis.delivery.WebhookView;
import org.cpis.delivery.Webhooks;

/** Backs the part of upload/delivery.xhtml that says who is told how. */
@Named
@ViewScoped
public class ReceiversPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Recipients recipients;

    @Inject
    private Webhooks webhooks;

    private List<RecipientRow> rows;
    private WebhookView webhook;

    public void load() {
        if (rows == null) {
            rows = recipients.own();
            webhook = webhooks.own();
        }
    }

    public List<RecipientRow> getRows() {
        return rows;
    }

    public WebhookView getWebhook() {
        return webhook;
    }
}
