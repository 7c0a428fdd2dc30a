package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;

/** Somebody who works the notifications of an authority. Written when they come in, kept by the managers. */
@Entity
@Table(name = "worker")
public class Worker {

    @Id
    private String id;

    private String authority;

    @Column(name = "user_id")
    private String userId;

    private String name;

    @Column(name = "team_code")
    private String teamCode;

    @Enumerated(EnumType.STRING)
    private WorkerLevel level;

    private String email;

    @Column(name = "email_hours")
    private String emailHours;

    @Column(name = "absent_from")
    private LocalDate absentFrom;

    @Column(name = "absent_until")
    private LocalDate absentUntil;

    @Column(name = "cover_id")
    private String coverId;

    @Column(name = "left_on")
    private LocalDate leftOn;

    @Version
    private int version;

    protected Worker() {}

    /** What workers may say of themselves. */
    void sayAway(WorkerDraft draft) {
        email = draft.email();
        emailHours = draft.emailHours() == null ? null : draft.emailHours().text();
        absentFrom = draft.absentFrom();
        absentUntil = draft.absentUntil();
        coverId = draft.coverId();
    }

    /** What only a manager may say. */
    void describe(WorkerDraft draft) {
        teamCode = draft.teamCode();
        level = draft.level();
        leftOn = draft.leftOn();
    }

    boolean isOf(String organisation) {
        return authority.equals(organisation);
    }

    int version() {
        return version;
    }

    /** @param names of the authority's workers, by user id */
    WorkerLine line(LocalDate today, Map<String, String> names) {
        return new WorkerLine(id, row(), row().isThereOn(today), coverId == null ? null : names.get(coverId));
    }

    WorkerRow row() {
        return new WorkerRow(
                userId, name, teamCode, level, email, emailHours, absentFrom, absentUntil, coverId, leftOn);
    }
}
