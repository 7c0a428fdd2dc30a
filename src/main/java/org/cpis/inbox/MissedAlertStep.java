package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cpis.identity.Actor;

/** One entry in the history of a missed-alert request. Only ever added. */
@Entity
@Table(name = "missed_alert_step")
public class MissedAlertStep {

    @Id
    private String id;

    @Column(name = "missed_alert_id")
    private String missedAlertId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private MissedStep step;

    private String authority;
    private String note;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    protected MissedAlertStep() {}

    MissedAlertStep(String id, Instant at, MissedAlert missed, MissedStep step, String note, Actor author) {
        this.id = id;
        this.at = at;
        this.missedAlertId = missed.id();
        this.step = step;
        this.authority = missed.authority();
        this.note = note;
        this.authorId = author.userId();
        this.authorName = author.name();
    }
}
