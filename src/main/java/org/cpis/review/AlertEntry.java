package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cpis.identity.Actor;

/** One entry in the history of a privacy alert: a step, or evidence. Only ever added. */
@Entity
@Table(name = "privacy_alert_entry")
public class AlertEntry {

    @Id
    private String id;

    @Column(name = "alert_id")
    private String alertId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AlertStep step;

    @Enumerated(EnumType.STRING)
    private EvidenceKind evidence;

    @Enumerated(EnumType.STRING)
    private AlertOutcome outcome;

    private String words;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    protected AlertEntry() {}

    AlertEntry(String id, Instant at, PrivacyAlert alert, AlertStep step, String words, Actor author) {
        this.id = id;
        this.at = at;
        this.alertId = alert.id();
        this.step = step;
        this.outcome = alert.outcome();
        this.words = words;
        this.authorId = author.userId();
        this.authorName = author.name();
    }

    AlertEntry of(EvidenceKind kind) {
        evidence = kind;
        return this;
    }
}
