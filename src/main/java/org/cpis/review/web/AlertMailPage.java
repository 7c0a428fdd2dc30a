package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cpis.delivery.DigestHours;
import org.cpis.delivery.EmailAddress;
import org.cpis.delivery.RecipientRow;
import org.cpis.delivery.ReviewerAddresses;
import org.cpis.delivery.TooManyRecipients;
import org.cpis.platform.web.Notice;

/** Backs review/alert-mail.xhtml: who of the own trust or region is told of privacy alerts by e-mail. */
@Named
@ViewScoped
public class AlertMailPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private ReviewerAddresses addresses;

    private final HashMap<String, String> typed = new HashMap<>(Map.of("timing", "once"));
    private List<RecipientRow> rows;

    @PostConstruct
    void load() {
        rows = addresses.own();
    }

    public void add() {
        String address = typed.get("address");
        boolean good = EmailAddress.isGood(address);
        if (!good) {
            Notice.wrong("adding:address", "delivery.recipient.address.form");
        }
        boolean digest = "digest".equals(typed.get("timing"));
        Optional<DigestHours> hours = DigestHours.parse(typed.get("hours"));
        if (digest && hours.isEmpty()) {
            Notice.wrong("adding:hours", "delivery.recipient.hours.form");
        } else if (good) {
            add(address, digest ? hours.get() : null);
        }
    }

    private void add(String address, DigestHours hours) {
        try {
            addresses.add(address, hours);
            Notice.done("delivery.recipient.saved");
            typed.remove("address");
        } catch (TooManyRecipients full) {
            Notice.refused(full);
        }
        load();
    }

    public void remove(String id) {
        addresses.remove(id);
        Notice.done("delivery.recipient.removed");
        load();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public List<RecipientRow> getRows() {
        return rows;
    }
}
