package org.cpis.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Where an authority's case system is called. The secret of the signature is a setting of the server. */
@Entity
@Table(name = "delivery_webhook")
public class Webhook {

    @Id
    private String authority;

    private String url = "";
    private boolean enabled;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Webhook() {}

    Webhook(String authority) {
        this.authority = authority;
    }

    void describe(String address, boolean on, String by, Instant now) {
        url = address;
        enabled = on;
        changedBy = by;
        changedAt = now;
    }

    boolean isEnabled() {
        return enabled;
    }

    String url() {
        return url;
    }
}
