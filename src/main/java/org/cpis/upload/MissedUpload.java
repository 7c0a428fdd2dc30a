package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** An alert: the daily file of an authority did not come. At most one of an authority is open. */
@Entity
@Table(name = "missed_upload")
public class MissedUpload {

    @Id
    private String id;

    private String authority;
    private Instant since;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private AlertState state;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "open_authority")
    private String openAuthority;

    @Version
    private int version;

    protected MissedUpload() {}

    MissedUpload(String id, String authority, Freshness freshness, Instant now) {
        this.id = id;
        this.authority = authority;
        this.openAuthority = authority;
        this.since = freshness.lastUpload();
        this.state = freshness.colour() == Freshness.Colour.RED ? AlertState.RED : AlertState.AMBER;
        this.raisedAt = now;
    }

    /** Follows the freshness: grows worse or ends, and never grows milder without an end. */
    void follow(Freshness freshness, Instant now) {
        if (freshness.colour() == Freshness.Colour.GREEN) {
            state = state.moveTo(AlertState.ENDED);
            endedAt = now;
            openAuthority = null;
        } else if (freshness.colour() == Freshness.Colour.RED && state == AlertState.AMBER) {
            state = state.moveTo(AlertState.RED);
        }
    }

    OpenAlert open() {
        return new OpenAlert(authority, state, since, raisedAt);
    }
}
