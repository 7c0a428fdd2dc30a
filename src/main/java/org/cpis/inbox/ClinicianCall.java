package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cpis.identity.Actor;

/** A call of a clinician to the authority that was told of the opening. Only ever added; shown to both sides. */
@Entity
@Table(name = "clinician_call")
public class ClinicianCall {

    @Id
    private String id;

    @Column(name = "notification_id")
    private String notificationId;

    @Column(name = "rang_at")
    private Instant rangAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    private CallOutcome outcome;

    private String note;

    @Column(name = "caller_name")
    private String callerName;

    @Column(name = "caller_role")
    private String callerRole;

    protected ClinicianCall() {}

    ClinicianCall(String id, String notificationId, CallDraft draft, Actor by, Instant now) {
        this.id = id;
        this.notificationId = notificationId;
        this.rangAt = draft.rangAt();
        this.recordedAt = now;
        this.outcome = draft.outcome();
        this.note = draft.note();
        this.callerName = by.name();
        this.callerRole = by.profile().roleName();
    }
}
