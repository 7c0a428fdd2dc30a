package org.cpis.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An address that is told by e-mail, at once or at chosen hours: of a team, of a queue, or of what has none of its own. */
@Entity
@Table(name = "delivery_recipient")
public class Recipient {

    @Id
    private String id;

    private String authority;

    @Column(name = "team_code")
    private String teamCode;

    @Enumerated(EnumType.STRING)
    private SharedQueue queue;

    private String address;
    private boolean enabled;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private Timing timing;

    @Column(name = "digest_hours")
    private String digestHours;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Recipient() {}

    Recipient(String id, String authority) {
        this.id = id;
        this.authority = authority;
    }

    void describe(RecipientDraft draft, String by, Instant now) {
        teamCode = draft.teamCode();
        queue = draft.queue();
        address = draft.address();
        audience = draft.audience();
        enabled = draft.enabled();
        timing = draft.hours() == null ? Timing.AT_ONCE : Timing.DIGEST;
        digestHours = draft.hours() == null ? "" : draft.hours().text();
        changedBy = by;
        changedAt = now;
    }

    String id() {
        return id;
    }

    String teamCode() {
        return teamCode;
    }

    SharedQueue queue() {
        return queue;
    }

    String address() {
        return address;
    }

    boolean isOf(String organisation) {
        return authority.equals(organisation);
    }

    boolean isForReviewers() {
        return audience == Audience.REVIEWER;
    }

    boolean isEnabled() {
        return enabled;
    }

    boolean isDigest() {
        return timing == Timing.DIGEST;
    }

    /** When an e-mail about something that happens now is to go. */
    Instant dueAfter(Instant now) {
        return DigestHours.parse(digestHours).map(hours -> hours.after(now)).orElse(now);
    }

    RecipientRow row() {
        return new RecipientRow(id, teamCode, queue, audience, address, enabled, digestHours);
    }
}
