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
import java.util.List;
import java.util.stream.Stream;

/**
 * One episode of one plan, as one authority recorded it. Its former states stay in the table's history.
 *
 * <p>Size: the aggregate of the register; each of its readers gets a record of its own from here, and no setter.
 */
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

    @Column(name = "followed_from")
    private String followedFrom;

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

    /** Whether both would be there on one day; an ended episode covers its end date too (ruling 1). */
    boolean meets(PlanDates other) {
        return (end == null || !other.start().isAfter(end))
                && (other.end() == null || !other.end().isBefore(start));
    }

    boolean endsOnOrAfter(LocalDate day) {
        return end != null && !end.isBefore(day);
    }

    /** Whether it is held on this person, or was sent under their number before it was superseded. */
    boolean isOf(Person somebody) {
        return person.equals(somebody) || somebody.id().equals(followedFrom);
    }

    /** Where it stands in its life on a day. */
    PlanState stateOn(LocalDate day, VisibilityRule rule) {
        return PlanState.of(person.status(), rule.showing(dates(), person.birthDate(), day));
    }

    /** Goes to the person whose number took the place of the one it was sent under, which stays known. */
    void follow(Person successor) {
        followedFrom = followedFrom == null ? person.id() : followedFrom;
        person = successor;
    }

    /** The authority sent it under this person's own number. */
    void heldBy(Person holder) {
        person = holder;
        followedFrom = null;
    }

    SentPlan sent() {
        return new SentPlan(authority, type, localId, uploadId, confirmedAt);
    }

    static List<Plan> both(List<Plan> some, List<Plan> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    Person person() {
        return person;
    }

    String authority() {
        return authority;
    }

    PlanType type() {
        return type;
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

    LocalDate start() {
        return start;
    }

    String personId() {
        return person.id();
    }

    PlanDates dates() {
        return new PlanDates(type, start, end, expectedDelivery);
    }

    HeldPlan held() {
        return new HeldPlan(id, person.details(), dates(), localId, teamCode, confirmedAt);
    }

    OwnPlan ownOn(LocalDate day, VisibilityRule rule) {
        return new OwnPlan(person.details(), seenOn(day, rule), uploadId);
    }

    PlanDetails seenOn(LocalDate day, VisibilityRule rule) {
        PlanDates dates = dates();
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
