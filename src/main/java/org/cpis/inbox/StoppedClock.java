package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cpis.identity.Actor;

/** That the clock of a notification stood still, and why. The reason stays inside the authority. */
@Entity
@Table(name = "notification_pause")
public class StoppedClock {

    @Id
    private String id;

    @Column(name = "notification_id")
    private String notificationId;

    @Column(name = "paused_at")
    private Instant pausedAt;

    @Column(name = "resumed_at")
    private Instant resumedAt;

    private String reason;

    @Column(name = "paused_by")
    private String pausedBy;

    protected StoppedClock() {}

    StoppedClock(String id, String notificationId, Instant now, String reason, Actor by) {
        this.id = id;
        this.notificationId = notificationId;
        this.pausedAt = now;
        this.reason = reason;
        this.pausedBy = by.name();
    }

    void end(Instant now) {
        resumedAt = now;
    }
}
