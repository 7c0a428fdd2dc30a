package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.PrivacyConcern;

/** Something that a privacy officer has to look at (domain 11.3). */
@Entity
@Table(name = "privacy_alert")
public class PrivacyAlert {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private String organisation;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "event_id")
    private String eventId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AlertState state = AlertState.OPEN;

    private String evidence;

    @Version
    private int version;

    protected PrivacyAlert() {}

    PrivacyAlert(String id, PrivacyConcern concern) {
        this.id = id;
        this.kind = concern.kind();
        this.organisation = concern.actor().organisation();
        this.userId = userOf(concern);
        this.personId = concern.personId();
        this.eventId = concern.event().id();
        this.at = concern.event().at();
        this.evidence = concern.evidence();
    }

    /** Null where all users of the organisation are meant together. */
    static String userOf(PrivacyConcern concern) {
        return concern.kind().isOfOrganisation() ? null : concern.actor().userId();
    }
}
