package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.identity.Actor;

/** One entry in a notification's history. Only ever added; the note stays inside the authority. */
@Entity
@Table(name = "follow_up")
public class FollowUp {

    @Id
    private String id;

    @Column(name = "notification_id")
    private String notificationId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Step step;

    @Enumerated(EnumType.STRING)
    private FollowUpOutcome outcome;

    private String note;

    @Column(name = "author_id")
    private String authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "author_role")
    private String authorRole;

    private String contact;

    @Enumerated(EnumType.STRING)
    private ContactWay way;

    @Column(name = "contacted_at")
    private Instant contactedAt;

    @Column(name = "next_on")
    private LocalDate nextOn;

    @Column(name = "other_reference")
    private String otherReference;

    @Column(name = "from_name")
    private String fromName;

    @Column(name = "to_name")
    private String toName;

    protected FollowUp() {}

    FollowUp(String id, Instant at, String notificationId, Actor author, FollowUpDraft draft, Step step) {
        this.id = id;
        this.at = at;
        this.notificationId = notificationId;
        this.step = step;
        this.outcome = draft.outcome();
        this.note = draft.note();
        this.contact = draft.contact() == null ? null : draft.contact().who();
        this.way = draft.contact() == null ? null : draft.contact().way();
        this.contactedAt = draft.contact() == null ? null : draft.contact().at();
        this.nextOn = draft.nextOn();
        this.otherReference = draft.other().isEmpty() ? null : draft.other();
        this.authorId = author.userId();
        this.authorName = author.name();
        this.authorRole = author.profile().roleName();
    }

    /** By this step it changed hands. */
    FollowUp between(String from, String to) {
        fromName = from;
        toName = to;
        return this;
    }
}
