package org.cpis.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * Why somebody looked, in their words. It stands beside the ledger, because law may require it to be erased; the row of
 * the ledger binds it by a keyed digest.
 */
@Entity
@Table(name = "access_reason")
public class AccessReason {

    @Id
    @Column(name = "event_id")
    private String eventId;

    @Enumerated(EnumType.STRING)
    private ReasonKind kind;

    private String words;

    protected AccessReason() {}

    AccessReason(String eventId, ReasonKind kind, String words) {
        this.eventId = eventId;
        this.kind = kind;
        this.words = words;
    }
}
