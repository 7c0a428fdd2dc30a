package org.cpis.upload;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.register.OwnPlan;
import org.cpis.register.PlanCare;

/** What an authority said happened to one pregnancy under an unborn plan, and how far it has come. */
@Entity
@Table(name = "birth")
public class Birth {

    @Id
    private String id;

    private String authority;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    private BirthState state;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "emergency_phone")
    private String emergencyPhone;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "former_end")
    private LocalDate formerEnd;

    @Column(name = "former_source")
    private String formerSource;

    @OneToMany(mappedBy = "birth", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<BirthBaby> babies = new ArrayList<>();

    @Version
    private int version;

    protected Birth() {}

    private Birth(String id, OwnPlan unborn, BirthState state, Instant now, String officer) {
        this.id = id;
        this.authority = unborn.plan().authority();
        this.planId = unborn.id();
        this.state = state;
        this.recordedAt = now;
        this.recordedBy = officer;
    }

    static Birth of(String id, OwnPlan unborn, Instant now, String officer) {
        Birth birth = new Birth(id, unborn, BirthState.WAITING, now, officer);
        birth.emergencyPhone = unborn.plan().emergencyPhone();
        birth.officePhone = unborn.plan().officePhone();
        return birth;
    }

    static Birth endedOtherwise(String id, OwnPlan unborn, Instant now, String officer) {
        return new Birth(id, unborn, BirthState.ENDED_OTHERWISE, now, officer);
    }

    void add(BirthBaby baby) {
        babies.add(baby);
    }

    /** Every baby is matched and the mother's plan has ended; how that was before is kept for an undo. */
    void done(PlanCare.Ended mothers) {
        state = state.moveTo(BirthState.DONE);
        formerEnd = mothers.formerEnd();
        formerSource = mothers.formerSource();
    }

    void closeByFeed() {
        state = state.moveTo(BirthState.BY_FEED);
    }

    /** @throws UndoTooLate after that time; at its very end it is still possible */
    void undo(Instant now, Duration within) {
        BirthState undone = state.moveTo(BirthState.UNDONE);
        if (now.isAfter(recordedAt.plus(within))) {
            throw new UndoTooLate();
        }
        state = undone;
    }

    boolean isWaiting() {
        return state == BirthState.WAITING;
    }

    boolean isComplete() {
        return babies.stream().allMatch(BirthBaby::isMatched);
    }

    List<BirthBaby> babies() {
        return List.copyOf(babies);
    }

    String id() {
        return id;
    }

    String authority() {
        return authority;
    }

    String planId() {
        return planId;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String emergencyPhone() {
        return emergencyPhone;
    }

    String officePhone() {
        return officePhone;
    }

    LocalDate formerEnd() {
        return formerEnd;
    }

    String formerSource() {
        return formerSource;
    }
}
