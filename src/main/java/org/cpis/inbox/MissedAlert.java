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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.cpis.delivery.Place;
import org.cpis.identity.Actor;
import org.cpis.register.NhsNumber;

/**
 * A clinician believes that a plan exists, and the portal shows none: a question to one authority, its clock, its answer
 * (R-020).
 *
 * <p>Size: twenty-eight columns, and the steps of one life.
 */
@Entity
@Table(name = "missed_alert")
@NamedQuery(
        name = "MissedAlert.own",
        query = "select m from MissedAlert m where m.id = :id and m.authority = :authority",
        lockMode = LockModeType.PESSIMISTIC_WRITE) // of two who write at once the second sees what the first did
public class MissedAlert implements Escalatable {

    @Id
    private String id;

    private String reference;
    private String authority;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** To be claimed by. */
    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "answer_by")
    private Instant answerBy;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private MissedStatus status;

    @Enumerated(EnumType.STRING)
    private MissedOutcome outcome;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "nhs_number")
    private NhsNumber nhsNumber;

    private String note;

    @Column(name = "requester_id")
    private String requesterId;

    @Column(name = "requester_name")
    private String requesterName;

    @Column(name = "requester_role")
    private String requesterRole;

    @Column(name = "requester_organisation")
    private String requesterOrganisation;

    @Column(name = "requester_organisation_name")
    private String requesterOrganisationName;

    @Column(name = "callback_name")
    private String callbackName;

    @Column(name = "callback_phone")
    private String callbackPhone;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owned_at")
    private Instant ownedAt;

    @Column(name = "ladder_at")
    private Instant ladderAt;

    @Enumerated(EnumType.STRING)
    private WorkerLevel escalated;

    @Version
    private int version;

    protected MissedAlert() {}

    /** @param draft a good one */
    MissedAlert(String id, MissedAlertDraft draft, Actor requester, Instant now, Instant due) {
        this.id = id;
        this.reference = Reference.of(id);
        this.authority = draft.authority();
        this.askedAt = now;
        this.dueAt = due;
        this.ladderAt = now; // in its next run the ladder finds out when
        this.urgency = draft.urgency();
        this.status = MissedStatus.SENT;
        this.personId = draft.personId();
        this.note = draft.note();
        this.callbackName = draft.callbackName();
        this.callbackPhone = draft.callbackPhone();
        this.requesterId = requester.userId();
        this.requesterName = requester.name();
        this.requesterRole = requester.profile().roleName();
        this.requesterOrganisation = requester.organisation();
        this.requesterOrganisationName = requester.profile().organisationName();
        if (draft.sought() != null) {
            describe(draft.sought());
        }
    }

    private void describe(SoughtPerson sought) {
        familyName = sought.familyName();
        givenNames = sought.givenNames();
        birthDate = sought.birthDate();
        nhsNumber = sought.nhsNumber();
    }

    /** Nobody has it yet. By {@code answer} the requester is to have one. */
    void claim(Actor worker, Instant answer, Instant now) {
        if (status != MissedStatus.SENT) {
            throw new AlreadyClaimed("missedAlert.alreadyClaimed", ownerName, ownedAt);
        }
        status = status.moveTo(MissedStatus.CLAIMED);
        claimedAt = now;
        answerBy = answer;
        run(now);
        own(worker.userId(), worker.name(), now);
    }

    /** Another worker has it from now on; the requester waits since the same time. */
    void give(String shownOwner, String userId, String name, Instant now) {
        if (status != MissedStatus.CLAIMED || userId.equals(ownerId)) {
            throw new MissedNotPossible();
        }
        if (!Objects.equals(shownOwner, ownerId)) {
            throw new AlreadyClaimed("missedAlert.hasIt", ownerName, ownedAt);
        }
        own(userId, name, now);
    }

    boolean isClaimedBy(String userId) {
        return status == MissedStatus.CLAIMED && userId.equals(ownerId);
    }

    private void own(String userId, String name, Instant now) {
        ownerId = userId;
        ownerName = name;
        ownedAt = now;
    }

    /** Its next clock begins. */
    private void run(Instant now) {
        ladderAt = now; // in its next run the ladder finds out when
        escalated = null;
    }

    /** Another authority has it now, as new; its own clock runs. */
    void handOn(Actor worker, String to, Instant due, Instant now) {
        requireOwner(worker);
        status = status.moveTo(MissedStatus.SENT);
        authority = to;
        dueAt = due;
        claimedAt = null;
        answerBy = null;
        run(now);
        own(null, null, null);
    }

    void answer(Actor worker, MissedOutcome said) {
        requireOwner(worker);
        status = status.moveTo(MissedStatus.ANSWERED);
        outcome = said;
    }

    @Override
    public Optional<Target> target() {
        if (status == MissedStatus.ANSWERED) {
            return Optional.empty();
        }
        return Optional.of(new Target(
                LateKind.MISSED_ALERT,
                id,
                reference,
                authority,
                status.name(),
                WorkerLevel.WORKER,
                claimedAt == null ? askedAt : claimedAt,
                due(),
                urgency == Urgency.URGENT,
                null,
                Place.NONE,
                ownerId,
                personId));
    }

    private Instant due() {
        return answerBy == null ? dueAt : answerBy;
    }

    @Override
    public Object escalated(WorkerLevel level, String entryId, Instant at, Actor by, String note) {
        escalated = level;
        return new MissedAlertStep(entryId, at, this, MissedStep.ESCALATED, note, by);
    }

    @Override
    public void lookAgain(Instant at) {
        ladderAt = at;
    }

    private void requireOwner(Actor worker) {
        if (!worker.userId().equals(ownerId)) {
            throw new MissedNotPossible();
        }
    }

    /** @param indexed what the index says of the person; null: they may not be named, or nobody was found */
    MissedAlertRow row(String authorityName, SoughtPerson indexed) {
        SoughtPerson typed = new SoughtPerson(familyName, givenNames, birthDate, nhsNumber);
        return new MissedAlertRow(
                id,
                reference,
                authority,
                authorityName,
                personId == null ? typed : indexed,
                urgency,
                askedAt,
                due(),
                status,
                outcome,
                note,
                new Requester(
                        requesterId,
                        requesterName,
                        requesterRole,
                        requesterOrganisationName,
                        callbackName,
                        callbackPhone),
                ownerId,
                ownerName,
                ownedAt);
    }

    String id() {
        return id;
    }

    String reference() {
        return reference;
    }

    String authority() {
        return authority;
    }

    /** Null: nobody was found. */
    String personId() {
        return personId;
    }

    Urgency urgency() {
        return urgency;
    }
}
