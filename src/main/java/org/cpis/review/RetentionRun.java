package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** When a kind was last looked at and removed. Changed by whoever holds the turn only. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

    @Id
    @Enumerated(EnumType.STRING)
    private RetentionKind kind;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "purged_at")
    private Instant purgedAt;

    private long purged;

    protected RetentionRun() {}

    RetentionRun(RetentionKind kind) {
        this.kind = kind;
    }

    void note(Instant now, int rows) {
        checkedAt = now;
        if (rows > 0) {
            purgedAt = now;
            purged += rows;
        }
    }

    Instant checkedAt() {
        return checkedAt;
    }

    Instant purgedAt() {
        return purgedAt;
    }

    long purged() {
        return purged;
    }
}
