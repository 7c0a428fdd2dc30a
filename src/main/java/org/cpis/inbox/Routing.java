package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One state of an authority's routing: the draft, or what went live at some time. Its lines: {@link RoutingRule}. */
@Entity
@Table(name = "routing")
public class Routing {

    @Id
    private String id;

    private String authority;
    private int number;

    @Column(name = "live_at")
    private Instant liveAt;

    @Column(name = "live_by")
    private String liveBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected Routing() {}

    Routing(String id, String authority, int number) {
        this.id = id;
        this.authority = authority;
        this.number = number;
    }

    void change(String by, Instant now) {
        changedBy = by;
        changedAt = now;
    }

    void putLive(String by, Instant now) {
        liveBy = by;
        liveAt = now;
    }

    /** What a live one says of itself. */
    RoutingVersion row() {
        return new RoutingVersion(number, liveAt, liveBy);
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    String changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }
}
