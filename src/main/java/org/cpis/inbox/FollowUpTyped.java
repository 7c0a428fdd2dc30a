package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** What one worker has typed about one notification and not recorded. The last keystroke counts, hence no version. */
@Entity
@Table(name = "follow_up_draft")
@IdClass(FollowUpTypedId.class)
public class FollowUpTyped {

    @Id
    @Column(name = "notification_id")
    private String notificationId;

    @Id
    @Column(name = "user_id")
    private String userId;

    private String typed;

    @Column(name = "saved_at")
    private Instant savedAt;

    protected FollowUpTyped() {}

    FollowUpTyped(FollowUpTypedId key) {
        this.notificationId = key.notificationId();
        this.userId = key.userId();
    }

    void say(String fields, Instant now) {
        typed = fields;
        savedAt = now;
    }

    String typed() {
        return typed;
    }

    Instant savedAt() {
        return savedAt;
    }
}
