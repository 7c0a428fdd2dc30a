package org.cpis.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One episode of one plan, as one authority recorded it. Its former states stay in the table's history. */
@Entity
@Table(name = "plan")
public class Plan {

    @Id
    private String id;

    private String authority;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Enumerated(EnumType.STRING)
    private PlanType type;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "start_date")
    private LocalDate start;

    @Column(name = "end_date")
    private LocalDate end;

    @Column(name = "expected_delivery_date")
    private LocalDate expectedDelivery;

    @Column(name = "local_id")
    private String localId;

    @Column(name = "team_code")
    private String teamCode;

    @Column(name = "emergency_phone")
    private String emergencyPhone;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "upload_id")
    private String uploadId;

    @Version
    private int version;

    protected Plan() {}

    Plan(String id, String authority, Person person, PlanType type) {
        this.id = id;
        this.authority = authority;
        this.person = person;
        this.type = type;
    }

    void confirm(PlanOffer offer, String byUpload, Instant now) {
        legalBasis = offer.legalBasis();
        start = offer.start();
        end = offer.end();
        expectedDelivery = offer.expectedDelivery();
        localId = offer.localId();
        teamCode = offer.teamCode();
        emergencyPhone = offer.emergencyPhone();
        officePhone = offer.officePhone();
        uploadId = byUpload;
        confirmedAt = now;
    }

    /** Whether the episode is over on a day: its end date has come. */
    boolean isEndedOn(LocalDate day) {
        return end != null && !day.isBefore(end);
    }

    /** Whether the two would be there on the same day: an ended episode covers its end date too (ruling 1). */
    boolean overlaps(PlanOffer offer) {
        boolean startsBeforeOtherEnds = end == null || !offer.start().isAfter(end);
        boolean endsAfterOtherStarts = offer.end() == null || !offer.end().isBefore(start);
        return startsBeforeOtherEnds && endsAfterOtherStarts;
    }

    /** A task of the authority's own officer; "last confirmed" stays what the feed made it. */
    PlanCare.Ended endOn(LocalDate day, String bySource) {
        PlanCare.Ended former = new PlanCare.Ended(person.id(), end, uploadId);
        end = day;
        uploadId = bySource;
        return former;
    }

    boolean isFrom(String source) {
        return uploadId.equals(source);
    }

    boolean isOf(String code) {
        return authority.equals(code);
    }

    PlanType type() {
        return type;
    }

    LocalDate start() {
        return start;
    }

    String personId() {
        return person.id();
    }

    OwnPlan ownOn(LocalDate day, VisibilityRule rule) {
        return new OwnPlan(person.details(), seenOn(day, rule), uploadId);
    }

    PlanDetails seenOn(LocalDate day, VisibilityRule rule) {
        PlanDates dates = new PlanDates(type, start, end, expectedDelivery);
        return new PlanDetails(
                id,
                authority,
                dates,
                rule.showing(dates, person.birthDate(), day),
                teamCode,
                emergencyPhone,
                officePhone,
                confirmedAt);
    }
}
