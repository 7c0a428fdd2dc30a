package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cpis.identity.Actor;
import org.cpis.inbox.HeldCase;

/** Keeps what is about a child past every period, until it is released. Never removed. */
@Entity
@Table(name = "legal_hold")
public class LegalHold {

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    private String reference;
    private String authority;
    private String reason;
    private String organisation;

    @Column(name = "organisation_name")
    private String organisationName;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "released_by")
    private String releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "release_reason")
    private String releaseReason;

    @Version
    private int version;

    protected LegalHold() {}

    LegalHold(String id, String personId, String reason, Actor by, Instant now) {
        this.id = id;
        this.personId = personId;
        this.reason = reason;
        this.organisation = by.organisation();
        this.organisationName = by.profile().organisationName();
        this.placedBy = by.name();
        this.placedAt = now;
    }

    LegalHold onCase(String ownReference, HeldCase one) {
        this.reference = ownReference;
        this.authority = one.authority();
        return this;
    }

    void release(String why, Actor by, Instant now) {
        if (releasedAt != null) {
            throw new HoldRefused("released");
        }
        releasedBy = by.name();
        releasedAt = now;
        releaseReason = why;
    }

    String id() {
        return id;
    }

    String personId() {
        return personId;
    }
}
