package org.cpis.delivery.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.delivery.WebhookAddress;
import org.cpis.delivery.WebhookView;
import org.cpis.delivery.Webhooks;
import org.cpis.platform.web.Notice;

/** Backs upload/webhook.xhtml: where the authority's case system is called. */
@Named
@ViewScoped
public class WebhookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Webhooks webhooks;

    @Inject
    private WebhookAddress addresses;

    private String url;
    private String channel;

    public void load() {
        if (channel == null) {
            WebhookView view = webhooks.own();
            url = view.url();
            channel = view.enabled() ? "on" : "off";
        }
    }

    public String save() {
        if (addresses.parse(url).isEmpty()) {
            Notice.wrong("webhook:url", "delivery.webhook.url.form");
            return null;
        }
        webhooks.change(url, "on".equals(channel));
        Notice.done("delivery.webhook.saved");
        return "/upload/delivery?faces-redirect=true";
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }
}
