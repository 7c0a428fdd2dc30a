package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.delivery.OutboxEvent;
import org.cpis.delivery.Place;
import org.cpis.identity.Actor;
import org.cpis.ledger.RecordOpened;
import org.cpis.organisation.WorkingTime;
import org.cpis.organisation.WorkingTime.Pause;
import org.cpis.register.PlanDetails;
import org.cpis.register.PlanType;

/**
 * Tells one local authority that one of its records was opened: who, where, when, and how often (ruling 19); nothing
 * clinical (law 6). One worker owns it at a time.
 *
 * <p>Size: forty-one columns, and the steps of one life.
 */
@Entity
@Table(name = "notification")
@NamedQuery(
        name = "Notification.own",
        query = "select n from Notification n where n.id = :id and n.authority = :authority",
        lockMode = LockModeType.PESSIMISTIC_WRITE) // of two who write at once the second sees what the first did
public class Notification implements Escalatable {

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

    /** Made by the database from the types, for its indexes; like the next two. */
    @Column(name = "has_cpp", insertable = false, updatable = false)
    private boolean withCpp;

    @Column(name = "has_ucpp", insertable = false, updatable = false)
    private boolean withUcpp;

    @Column(name = "has_lac", insertable = false, updatable = false)
    private boolean withLac;

    @Column(name = "team_code")
    private String teamCode;

    @Column(name = "plan_team")
    private String planTeam;

    @Enumerated(EnumType.STRING)
    private Queue queue;

    @Enumerated(EnumType.STRING)
    private Circumstance circumstance;

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
    private RunningClock clock;

    @Column(name = "acknowledge_by")
    private Instant acknowledgeBy;

    @Column(name = "triage_by")
    private Instant triageBy;

    @Enumerated(EnumType.STRING)
    private Status status;

    /** Made by the database from the status, for its indexes. */
    @Column(name = "is_open", insertable = false, updatable = false)
    private boolean open;

    @Enumerated(EnumType.STRING)
    private Mark mark = Mark.NONE;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.ACCESS;

    @Column(name = "appointment_on")
    private LocalDate appointmentOn;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "seen_by")
    private String seenBy;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "triaged_at")
    private Instant triagedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "pause_reason")
    private String pauseReason;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "case_reference")
    private String caseReference;

    @Column(name = "case_recorded_on")
    private LocalDate caseRecordedOn;

    @Column(name = "sign_off")
    private String signOff;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Enumerated(EnumType.STRING)
    private WorkerLevel escalated;

    @Column(name = "ladder_at")
    private Instant ladderAt;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

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

    /** @param plans the visible plans of this authority, strictest first */
    Notification(String id, String authority, RecordOpened opened, List<PlanDetails> plans) {
        this.id = id;
        this.reference = Reference.of(id);
        this.authority = authority;
        this.eventId = opened.eventId();
        this.personId = opened.personId();
        this.planTypes = types(Stream.empty(), plans);
        this.planTeam = plans.stream()
                .map(PlanDetails::teamCode)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        this.viewerName = opened.viewer().name();
        this.viewerRole = opened.viewer().profile().roleName();
        this.viewerOrganisation = opened.viewer().profile().organisationName();
        this.viewedAt = opened.at();
        this.status = Status.RECEIVED;
    }

    /** Goes to a queue or worker; what nobody has acknowledged yet has its targets from there. */
    Notification sendTo(Route route, Deadlines deadlines) {
        put(route);
        ownerId = route.ownerId();
        ownerName = route.ownerName();
        ownedAt = ownerId == null ? null : handedOverAt == null ? viewedAt : handedOverAt;
        if (status == Status.RECEIVED) {
            acknowledgeBy = deadlines.acknowledgeBy();
            triageBy = deadlines.triageBy();
            run(RunningClock.ACKNOWLEDGE);
        }
        return this;
    }

    /** From the emergency duty team to the day, whose worker and targets it gets. */
    void handOver(Route route, Deadlines deadlines, Instant now) {
        handedOverAt = now;
        sendTo(route, deadlines);
    }

    /** Where it goes by day; who took it on, or was given it, since that moment keeps it. */
    Route keptSince(Instant opened, Route route) {
        return ownerId == null || ownedAt.isBefore(opened)
                ? route
                : new Route(route.queue(), route.circumstance(), route.teamCode(), ownerId, ownerName);
    }

    /** The same for what nobody works on at the moment; whoever opens it again has it. */
    void goByDay(Route route, Instant now) {
        handedOverAt = now;
        put(route);
    }

    private void put(Route route) {
        queue = route.queue();
        circumstance = route.circumstance();
        teamCode = route.teamCode();
    }

    /** What those are told who work where it is now. */
    OutboxEvent event() {
        return new OutboxEvent(id, authority, place(), reference, viewedAt);
    }

    /** At night the team of the plan is told where the emergency duty team has no address. */
    private Place place() {
        return new Place(queue == null ? null : queue.shared(), queue == Queue.EDT ? planTeam : teamCode);
    }

    /** Whoever covers for the owner has it now. */
    void cover(WorkerRow worker, Instant now) {
        ownerId = worker.userId();
        ownerName = worker.name();
        ownedAt = now;
    }

    /** Whether the emergency duty team still has it. */
    boolean isWithNight() {
        return queue == Queue.EDT && status != Status.CLOSED;
    }

    boolean isOwnedBy(String userId) {
        return ownerId != null && ownerId.equals(userId);
    }

    boolean isOpenOf(String userId) {
        return isOwnedBy(userId) && status != Status.CLOSED;
    }

    /** Whether it was told by plans, and not by a view for which none could be found. */
    boolean isOfPlans() {
        return !planTypes.isEmpty();
    }

    private void run(RunningClock next) {
        clock = next;
        dueAt = switch (next) {
            case ACKNOWLEDGE -> acknowledgeBy;
            case TRIAGE, NEXT_STEP, SIGN_OFF, NONE -> triageBy;
        };
        ladderAt = next == RunningClock.NONE ? null : viewedAt; // in its next run the ladder finds out when
    }

    private void run(RunningClock next, Instant due) {
        run(next);
        dueAt = due;
    }

    /** Its clock stands still until {@link #resume}: it is not late meanwhile. */
    void pause(Actor worker, String reason, Instant now) {
        requireOwner(worker);
        if (clock == RunningClock.NONE || clock == RunningClock.SIGN_OFF || pausedAt != null) {
            throw new NotPossible();
        }
        pausedAt = now;
        pauseReason = reason;
        ladderAt = null;
    }

    /** Its clock goes on: the targets that are ahead have moved by the working time of the pause. */
    void resume(Instant now, WorkingTime office) {
        List<Pause> pause = List.of(new Pause(pausedAt, now));
        if (clock == RunningClock.ACKNOWLEDGE) {
            acknowledgeBy = isEmergency()
                    ? WorkingTime.ROUND_THE_CLOCK.extended(viewedAt, acknowledgeBy, pause)
                    : office.extended(viewedAt, acknowledgeBy, pause);
        }
        if (triagedAt == null || clock == RunningClock.TRIAGE) {
            triageBy = office.extended(viewedAt, triageBy, pause);
        }
        Instant due = office.extended(viewedAt, dueAt, pause);
        pausedAt = null;
        pauseReason = null;
        run(clock);
        if (clock == RunningClock.NEXT_STEP) {
            dueAt = due;
        }
    }

    boolean isPaused() {
        return pausedAt != null;
    }

    /** The emergency duty team works when the offices are closed. */
    private boolean isEmergency() {
        return queue == Queue.EDT && clock == RunningClock.ACKNOWLEDGE;
    }

    @Override
    public Optional<Target> target() {
        if (clock == RunningClock.NONE || status == Status.CLOSED || isPaused()) {
            return Optional.empty();
        }
        Instant began = handedOverAt == null ? viewedAt : handedOverAt;
        return Optional.of(new Target(
                LateKind.NOTIFICATION,
                id,
                reference,
                authority,
                clock.name(),
                clock == RunningClock.SIGN_OFF ? WorkerLevel.MANAGER : WorkerLevel.WORKER,
                began,
                dueAt,
                isEmergency(),
                teamCode,
                place(),
                ownerId,
                personId));
    }

    @Override
    public Object escalated(WorkerLevel level, String entryId, Instant at, Actor by, String note) {
        escalated = escalated == null || escalated.compareTo(level) < 0 ? level : escalated;
        return new FollowUp(entryId, at, id, by, new FollowUpDraft(null, note), Step.ESCALATED);
    }

    @Override
    public void lookAgain(Instant at) {
        ladderAt = at;
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
                .filter(type -> !type.isEmpty()) // no plan could be found before
                .distinct()
                .collect(Collectors.joining(","));
    }

    /** It tells of an appointment, not of an opening. */
    Notification notBrought(LocalDate appointment) {
        kind = Kind.NOT_BROUGHT;
        appointmentOn = appointment;
        return this;
    }

    /** Nobody has it, or it was given to this worker and waits. */
    void claim(Actor worker, Instant now) {
        boolean waits = isOwnedBy(worker) && status == Status.RECEIVED;
        if (status == Status.CLOSED || !(ownerId == null || waits)) {
            throw claimedBy();
        }
        ownerId = worker.userId();
        ownerName = worker.name();
        ownedAt = now;
    }

    /** The owner takes it on; reading it was not enough. */
    void acknowledge(Actor worker, Instant now) {
        requireOwner(worker);
        status = status.moveTo(Status.ACKNOWLEDGED);
        acknowledgedAt = now;
        acknowledgedBy = worker.name();
        run(RunningClock.TRIAGE);
    }

    /** Goes from whoever has it, as the page showed it, to another worker; what changed hands meanwhile stays there. */
    void give(String shownOwner, String userId, String name, Instant now) {
        if (status == Status.CLOSED || userId.equals(ownerId)) {
            throw new NotPossible();
        }
        if (!Objects.equals(shownOwner, ownerId)) {
            throw ownerId == null ? new NotPossible() : new AlreadyClaimed("owner.hasIt", ownerName, ownedAt);
        }
        ownerId = userId;
        ownerName = name;
        ownedAt = now;
    }

    /**
     * Something was done.
     *
     * @param next day of the next step; null: the worker set none
     * @param due when the next step is due, or without one when somebody has to look again
     */
    void followUp(Actor worker, Decision decision, LocalDate next, Instant due, Instant now) {
        requireAtWork(worker);
        status = status.moveTo(decision.status());
        triaged(now);
        nextOn = next;
        run(RunningClock.NEXT_STEP, due);
    }

    void close(Actor worker, FollowUpOutcome came, Instant now) {
        requireAtWork(worker);
        status = status.moveTo(Status.CLOSED);
        closedAt = now;
        endWith(came, now);
    }

    /** The owner would close it; a manager has to say yes or no by that time. */
    void propose(Actor worker, FollowUpOutcome came, List<SignOff> reasons, Instant due, Instant now) {
        requireAtWork(worker);
        status = status.moveTo(Status.SIGN_OFF);
        signOff = reasons.stream().map(SignOff::name).collect(Collectors.joining(","));
        proposedBy = worker.userId();
        endWith(came, now);
        run(RunningClock.SIGN_OFF, due);
    }

    private void endWith(FollowUpOutcome came, Instant now) {
        outcome = came;
        nextOn = null;
        triaged(now);
    }

    void signOff(Actor manager, Instant now) {
        requireProposalOfOther(manager);
        status = status.moveTo(Status.CLOSED);
        closedAt = now;
        run(RunningClock.NONE);
    }

    void sendBack(Actor manager, Deadlines deadlines) {
        requireProposalOfOther(manager);
        workAgain(deadlines);
    }

    /** Whoever opens it again owns it, and has the time to triage it once more. */
    void reopen(Actor worker, Deadlines deadlines, Instant now) {
        if (status != Status.CLOSED) {
            throw new NotPossible();
        }
        workAgain(deadlines);
        closedAt = null;
        ownerId = worker.userId();
        ownerName = worker.name();
        ownedAt = now;
    }

    private void workAgain(Deadlines deadlines) {
        status = status.moveTo(Status.FOLLOW_UP);
        outcome = null;
        signOff = null;
        proposedBy = null;
        triageBy = deadlines.triageBy();
        run(RunningClock.TRIAGE);
    }

    /**
     * Where the case system has it; by the owner, and by everybody once it is closed.
     *
     * @return for the history: what stands there now, and what stood there before
     */
    String recordCase(Actor worker, CaseRecord where) {
        if (status != Status.CLOSED) {
            requireOwner(worker);
        }
        String note = where.insteadOf(caseReference == null ? null : new CaseRecord(caseReference, caseRecordedOn));
        caseReference = where.reference();
        caseRecordedOn = where.on();
        return note;
    }

    private void triaged(Instant now) {
        triagedAt = triagedAt == null ? now : triagedAt;
        run(RunningClock.NONE);
    }

    void mark(Mark said) {
        mark = mark.moveTo(said);
    }

    private void requireAtWork(Actor worker) {
        requireOwner(worker);
        if (!status.isAtWork()) { // what waits for sign-off or is closed goes on by other steps
            throw new NotPossible();
        }
    }

    private void requireProposalOfOther(Actor manager) {
        if (status != Status.SIGN_OFF) {
            throw new NotPossible();
        }
        if (manager.userId().equals(proposedBy)) {
            throw new OwnProposal();
        }
    }

    private void requireOwner(Actor worker) {
        if (!isOwnedBy(worker)) {
            throw new NotPossible();
        }
    }

    /** Types of the plans; empty where none could be resolved. */
    List<PlanType> plans() {
        return Stream.of(planTypes.split(","))
                .filter(type -> !type.isEmpty())
                .map(PlanType::valueOf)
                .toList();
    }

    Queue queue() {
        return queue;
    }

    String id() {
        return id;
    }

    Mark mark() {
        return mark;
    }

    String reference() {
        return reference;
    }

    boolean isOwnedBy(Actor worker) {
        return worker.userId().equals(ownerId);
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

    String ownerName() {
        return ownerName;
    }

    Instant viewedAt() {
        return viewedAt;
    }

    Status status() {
        return status;
    }

    ItemState state() {
        return new ItemState(
                circumstance,
                acknowledgeBy,
                triageBy,
                seenAt,
                seenBy,
                acknowledgedAt,
                acknowledgedBy,
                triagedAt,
                closedAt,
                outcome,
                pauseReason,
                nextOn,
                caseReference,
                caseRecordedOn,
                signOff == null
                        ? List.of()
                        : Stream.of(signOff.split(",")).map(SignOff::valueOf).toList(),
                proposedBy,
                handedOverAt);
    }

    AlreadyClaimed claimedBy() {
        return new AlreadyClaimed("inbox.alreadyClaimed", ownerName, ownedAt);
    }
}
