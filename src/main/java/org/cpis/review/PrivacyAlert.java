package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.PrivacyConcern;

/**
 * Something that a privacy officer has to look at (domain 11.3).
 *
 * <p>Size: twenty columns, and the steps of one life.
 */
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

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "owner_id")
    private String ownerId;

    @Column(name = "owner_name")
    private String ownerName;

    @Column(name = "owned_at")
    private Instant ownedAt;

    @Enumerated(EnumType.STRING)
    private AlertOutcome outcome;

    @Column(name = "proposer_id")
    private String proposerId;

    @Column(name = "proposer_name")
    private String proposerName;

    @Column(name = "evidence_notes")
    private int evidenceNotes;

    @Column(name = "escalated_at")
    private Instant escalatedAt;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "late_at")
    private Instant lateAt;

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

    /** What a phone call or an e-mail may name of it, for example {@code 7F3A-22C1}: the end of its random id. */
    static String reference(String id) {
        String end = id.substring(id.length() - 8).toUpperCase(Locale.ROOT);
        return end.substring(0, 4) + "-" + end.substring(4);
    }

    /** Nobody has it; what is escalated can be taken from its owner by somebody who reviews the region. */
    void claim(Actor reviewer, Instant now) {
        boolean takeable = ownerId == null || reviewer.may(Activity.REVIEW_REGION);
        if (state != AlertState.OPEN && !(state == AlertState.ESCALATED && takeable)) {
            throw new AlertTaken(ownerName == null ? "" : ownerName, ownedAt);
        }
        give(reviewer.userId(), reviewer.name(), now);
    }

    void give(String reviewerId, String reviewerName, Instant now) {
        state = state.moveTo(AlertState.INVESTIGATING);
        ownerId = reviewerId;
        ownerName = reviewerName;
        ownedAt = now;
    }

    void noteEvidence() {
        if (state.isClosed()) {
            throw new AlertNotPossible("alert.fault.state");
        }
        evidenceNotes++;
    }

    void escalate(Actor reviewer, Instant now) {
        requireOwner(reviewer);
        state = state.moveTo(AlertState.ESCALATED);
        escalatedAt = now;
    }

    /** Ends it, or asks another reviewer to. @return whether it is closed */
    boolean conclude(Actor reviewer, AlertOutcome said) {
        requireOwner(reviewer);
        if (evidenceNotes == 0) {
            throw new AlertNotPossible("alert.fault.evidence");
        }
        if (said.needsEscalation() && escalatedAt == null) {
            throw new AlertNotPossible("alert.fault.escalate");
        }
        state = state.moveTo(said.needsSignOff() ? AlertState.SIGN_OFF : AlertState.CLOSED);
        outcome = said;
        proposerId = reviewer.userId();
        proposerName = reviewer.name();
        return state.isClosed();
    }

    void signOff(Actor reviewer) {
        requireOther(reviewer);
        state = state.moveTo(AlertState.CLOSED);
    }

    void sendBack(Actor reviewer, Instant due) {
        requireOther(reviewer);
        state = state.moveTo(AlertState.INVESTIGATING);
        begin(due);
    }

    void reopen(Actor reviewer, Instant due, Instant now) {
        if (!state.isClosed()) {
            throw new AlertNotPossible("alert.fault.state");
        }
        give(reviewer.userId(), reviewer.name(), now);
        evidenceNotes = 0;
        escalatedAt = null;
        begin(due);
    }

    private void begin(Instant due) {
        dueAt = due;
        lateAt = null;
        outcome = null;
        proposerId = null;
        proposerName = null;
    }

    /** The clock starts, unless it runs. */
    void due(Instant due) {
        if (dueAt == null) {
            dueAt = due;
        }
    }

    void told(Instant now) {
        toldAt = now;
    }

    boolean isTold() {
        return toldAt != null;
    }

    boolean isLate(Instant now) {
        return !state.isClosed() && lateAt == null && dueAt != null && !dueAt.isAfter(now);
    }

    /** Its time is over: whoever reviews the region may take it now. What waits for a yes goes on waiting. */
    void late(Instant now) {
        lateAt = now;
        escalatedAt = escalatedAt == null ? now : escalatedAt;
        if (state.next().contains(AlertState.ESCALATED)) {
            state = state.moveTo(AlertState.ESCALATED);
        }
    }

    private void requireOwner(Actor reviewer) {
        if (!state.isAtWork() || !reviewer.userId().equals(ownerId)) {
            throw new AlertNotPossible("alert.fault.owner");
        }
    }

    private void requireOther(Actor reviewer) {
        if (state != AlertState.SIGN_OFF) {
            throw new AlertNotPossible("alert.fault.state");
        }
        if (reviewer.userId().equals(proposerId)) {
            throw new AlertNotPossible("alert.fault.ownProposal");
        }
    }

    String id() {
        return id;
    }

    AlertKind kind() {
        return kind;
    }

    String organisation() {
        return organisation;
    }

    /** Null: all users of the organisation together. */
    String userId() {
        return userId;
    }

    String personId() {
        return personId;
    }

    String eventId() {
        return eventId;
    }

    Instant at() {
        return at;
    }

    AlertState state() {
        return state;
    }

    AlertOutcome outcome() {
        return outcome;
    }

    String reference() {
        return reference(id);
    }
}
