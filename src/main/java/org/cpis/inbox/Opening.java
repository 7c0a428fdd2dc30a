package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * One opening of a record, as one authority is told of it: of all those that a notification tells of (ruling 19). What the
 * viewer adds hangs on the opening, and reaches the notification through here.
 */
@Entity
@Table(name = "notification_opening")
public class Opening {

    @Id
    private String id;

    @Column(name = "notification_id")
    private String notificationId;

    @Column(name = "event_id")
    private String eventId;

    private Instant at;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Opening() {}

    Opening(String id, String notificationId, String eventId, Instant at) {
        this.id = id;
        this.notificationId = notificationId;
        this.eventId = eventId;
        this.at = at;
    }
}
