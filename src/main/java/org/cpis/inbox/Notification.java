package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Actor;
import org.cpis.ledger.RecordOpened;
import org.cpis.register.PlanDetails;

/**
 * Tells one local authority that one of its records was opened: who, where, when, and how often (ruling 19); nothing
 * clinical (law 6). One worker owns it at a time.
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

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.ACCESS;

    @Column(name = "appointment_on")
    private LocalDate appointmentOn;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owned_at")
    private Instant ownedAt;

    private int openings = 1;

    @Column(name = "last_viewed_at")
    private Instant lastViewedAt;

    @Version
    private int version;

    protected Notification() {}

    /** @param plans the visible plans of this authority, at least one, strictest first */
    Notification(String id, String authority, RecordOpened opened, List<PlanDetails> plans, Instant dueAt) {
        this.id = id;
        this.reference = Reference.of(id);
        this.authority = authority;
        this.eventId = opened.eventId();
        this.personId = opened.personId();
        this.planTypes = types(Stream.empty(), plans);
        this.teamCode = plans.get(0).teamCode();
        this.viewerName = opened.viewer().name();
        this.viewerRole = opened.viewer().profile().roleName();
        this.viewerOrganisation = opened.viewer().profile().organisationName();
        this.viewedAt = opened.at();
        this.dueAt = dueAt;
        this.status = Status.RECEIVED;
    }

    /**
     * Whether an opening at this time is the same view as the first one: less than the window apart, either way, because
     * the clocks of two nodes differ a little. Not once it is closed or corrected.
     */
    boolean isSameView(Instant at, Duration window) {
        boolean near = Duration.between(viewedAt, at).abs().compareTo(window) < 0;
        return near && status != Status.CLOSED && mark != Mark.WRONG_PATIENT;
    }

    /** Tells of one more opening; due stays as it is. */
    void again(Instant at, List<PlanDetails> plans) {
        openings++;
        lastViewedAt = at;
        planTypes = types(Stream.of(planTypes.split(",")), plans);
    }

    private static String types(Stream<String> known, List<PlanDetails> plans) {
        return Stream.concat(
                        known, plans.stream().map(plan -> plan.dates().type().name()))
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** It tells of an appointment, not of an opening. */
    Notification notBrought(LocalDate appointment) {
        kind = Kind.NOT_BROUGHT;
        appointmentOn = appointment;
        return this;
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

    AlreadyClaimed claimedBy() {
        return new AlreadyClaimed("inbox.alreadyClaimed", ownerName, ownedAt);
    }
}
