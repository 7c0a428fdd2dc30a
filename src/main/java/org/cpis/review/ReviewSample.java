package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.cpis.identity.Actor;

/** One view of the random sample, which the portal draws each night; a reviewer answers it once. */
@Entity
@Table(name = "review_sample")
public class ReviewSample {

    @Id
    @Column(name = "event_id")
    private String eventId;

    private String organisation;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private SampleAnswer answer;

    private String words;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_name")
    private String answeredName;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Version
    private int version;

    protected ReviewSample() {}

    ReviewSample(String eventId, String organisation, LocalDate day) {
        this.eventId = eventId;
        this.organisation = organisation;
        this.day = day;
        this.words = "";
    }

    void answer(SampleAnswer said, String how, Actor reviewer, Instant now) {
        if (answer != null) {
            throw new AlertNotPossible("sample.answered.already");
        }
        answer = said;
        words = how;
        answeredBy = reviewer.userId();
        answeredName = reviewer.name();
        answeredAt = now;
    }

    LocalDate day() {
        return day;
    }
}
