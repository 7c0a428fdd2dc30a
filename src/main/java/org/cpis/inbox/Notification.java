package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cpis.delivery.OutboxEvent;
import org.cpis.identity.Actor;
import org.cpis.ledger.RecordOpened;
import org.cpis.register.PlanDetails;

/**
 * Tells one local authority that one of its records was opened: who, where, when; nothing clinical (law 6). One worker
 * owns it at a time.
 */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    private String id;

    private String reference;
    private String authority;

    @Column(name = "event_id")
    private String eventId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "plan_types")
    private String planTypes;

    @Column(name = "team_code")
    private String teamCode;

    @Column(name = "viewer_name")
    private String viewerName;

    @Column(name = "viewer_role")
    private String viewerRole;

    @Column(name = "viewer_organisation")
    private String viewerOrganisation;

    @Column(name = "viewed_at")
    private Instant viewedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    private Mark mark = Mark.NONE;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owned_at")
    private Instant ownedAt;

    @Version
    private int version;

    protected Notification() {}

    /** @param plans the visible plans of this authority, at least one, strictest first */
    Notification(String id, String authority, RecordOpened opened, List<PlanDetails> plans, Instant dueAt) {
        this.id = id;
        this.reference = id.substring(id.length() - 8, id.length() - 4).toUpperCase(Locale.ROOT) + "-"
                + id.substring(id.length() - 4).toUpperCase(Locale.ROOT);
        this.authority = authority;
        this.eventId = opened.eventId();
        this.personId = opened.personId();
        this.planTypes = plans.stream()
                .map(plan -> plan.dates().type().name())
                .distinct()
                .collect(Collectors.joining(","));
        this.teamCode = plans.get(0).teamCode();
        this.viewerName = opened.viewer().name();
        this.viewerRole = opened.viewer().profile().roleName();
        this.viewerOrganisation = opened.viewer().profile().organisationName();
        this.viewedAt = opened.at();
        this.dueAt = dueAt;
        this.status = Status.RECEIVED;
    }

    void followUp(Actor worker) {
        requireOwner(worker);
        status = status.moveTo(Status.FOLLOW_UP);
    }

    void close(Actor worker) {
        requireOwner(worker);
        status = status.moveTo(Status.CLOSED);
    }

    void mark(Mark said) {
        mark = mark.moveTo(said);
    }

    private void requireOwner(Actor worker) {
        if (!worker.userId().equals(ownerId)) {
            throw new NotPossible();
        }
    }

    String id() {
        return id;
    }

    Mark mark() {
        return mark;
    }

    String authority() {
        return authority;
    }

    String eventId() {
        return eventId;
    }

    String personId() {
        return personId;
    }

    /** What the outbox may know of it. */
    OutboxEvent told() {
        return new OutboxEvent(id, authority, teamCode, reference, viewedAt);
    }

    AlreadyClaimed claimedBy() {
        return new AlreadyClaimed(ownerName, ownedAt);
    }
}
