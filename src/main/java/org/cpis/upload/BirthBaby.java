package org.cpis.upload;

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
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonClaim;
import org.cpis.register.PlanFault;
import org.cpis.register.PlanOffer;
import org.cpis.register.PlanType;

/** One baby of a birth and the plans it is to carry. Waits until the index knows the number and agrees. */
@Entity
@Table(name = "birth_baby")
public class BirthBaby {

    @Id
    private String id;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "birth_id")
    private Birth birth;

    private int position;

    @Column(name = "nhs_number")
    private NhsNumber nhsNumber;

    @Column(name = "family_name")
    private String familyName;

    @Column(name = "given_names")
    private String givenNames;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Column(name = "cpp_start")
    private LocalDate cppStart;

    @Column(name = "lac_start")
    private LocalDate lacStart;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Column(name = "team_code")
    private String teamCode;

    @Enumerated(EnumType.STRING)
    private PlanFault fault;

    @Column(name = "matched_at")
    private Instant matchedAt;

    @Version
    private int version;

    protected BirthBaby() {}

    BirthBaby(String id, Birth birth, int position, BabyDraft draft) {
        this.id = id;
        this.birth = birth;
        this.position = position;
        take(draft);
    }

    /** @throws StepNotPossible for a baby that is matched already */
    void correct(BabyDraft draft) {
        if (isMatched()) {
            throw new StepNotPossible();
        }
        take(draft);
    }

    private void take(BabyDraft draft) {
        nhsNumber = draft.nhsNumber();
        familyName = draft.familyName();
        givenNames = draft.givenNames();
        birthDate = draft.birthDate();
        cppStart = draft.cppStart();
        lacStart = draft.lacStart();
        legalBasis = draft.lacStart() == null ? null : draft.legalBasis();
        teamCode = draft.teamCode();
        fault = null;
    }

    void match(Instant now) {
        fault = null;
        matchedAt = now;
    }

    /** @param reason why it is not matched yet; an unknown number is no fault of anybody */
    void waitBecause(PlanFault reason) {
        fault = reason == PlanFault.NUMBER_UNKNOWN ? null : reason;
    }

    boolean isMatched() {
        return matchedAt != null;
    }

    String id() {
        return id;
    }

    int position() {
        return position;
    }

    Birth birth() {
        return birth;
    }

    BabyDraft draft() {
        return new BabyDraft(nhsNumber, familyName, givenNames, birthDate, cppStart, lacStart, legalBasis, teamCode);
    }

    PlanOffer offer(PlanType type) {
        return new PlanOffer(
                new PersonClaim(nhsNumber, familyName, givenNames, birthDate),
                type,
                type == PlanType.LAC ? legalBasis : null,
                draft().startOf(type),
                null,
                null,
                null,
                teamCode,
                birth.emergencyPhone(),
                birth.officePhone());
    }
}
