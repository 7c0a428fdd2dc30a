package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;

/** How social care reaches the clinician who opened a record. One for each opening; may be changed. */
@Entity
@Table(name = "callback")
public class Callback {

    @Id
    @Column(name = "event_id")
    private String eventId;

    private String name;
    private String phone;
    private String bleep;

    @Column(name = "valid_until")
    private Instant validUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Callback() {}

    Callback(String eventId) {
        this.eventId = eventId;
    }

    void say(CallbackDraft draft, Instant now) {
        name = draft.name();
        phone = draft.phone();
        bleep = draft.bleep();
        validUntil = now.plus(Duration.ofHours(draft.hours()));
        changedAt = now;
    }

    CallbackView view() {
        return new CallbackView(name, phone, bleep, validUntil, changedAt);
    }
}
