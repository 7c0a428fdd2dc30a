package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.cpis.register.SentPlan;

/**
 * Tells one authority that a number it sent plans under is not active any more (domain 8), and is its data officer's task.
 * Knows no other number than that one.
 */
@Entity
@Table(name = "inactive_number")
public class InactiveNumber {

    private static final int LONGEST_REFERENCES = 200;

    @Id
    private String id;

    private String authority;

    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    private InactiveCause cause;

    @Column(name = "plan_types")
    private String planTypes;

    @Column(name = "local_ids")
    private String localIds;

    @Column(name = "upload_id")
    private String uploadId;

    @Column(name = "upload_sequence")
    private Long uploadSequence;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    private InactiveState state;

    @Enumerated(EnumType.STRING)
    private InactiveOutcome outcome;

    @Column(name = "closed_by")
    private String closedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Version
    private int version;

    protected InactiveNumber() {}

    /**
     * @param plans of one authority, at least one, newest confirmed first
     * @param sequence number of the file that confirmed the first of them, or null
     */
    InactiveNumber(String id, String personId, InactiveCause cause, List<SentPlan> plans, Long sequence, Instant now) {
        this.id = id;
        this.authority = plans.get(0).authority();
        this.personId = personId;
        this.cause = cause;
        this.planTypes =
                plans.stream().map(plan -> plan.type().name()).distinct().collect(Collectors.joining(","));
        String references = plans.stream()
                .map(SentPlan::localId)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        this.localIds = references.substring(0, Math.min(LONGEST_REFERENCES, references.length()));
        this.uploadId = plans.get(0).uploadId();
        this.uploadSequence = sequence;
        this.sentAt = now;
        this.state = InactiveState.OPEN;
    }

    void close(InactiveOutcome came, String by, Instant now) {
        state = state.moveTo(InactiveState.DONE);
        outcome = came;
        closedBy = by;
        closedAt = now;
    }

    void takeBack(String by, Instant now) {
        state = state.moveTo(InactiveState.MOOT);
        closedBy = by;
        closedAt = now;
    }

    String personId() {
        return personId;
    }

    InactiveCause cause() {
        return cause;
    }
}
