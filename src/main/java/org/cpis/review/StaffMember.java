package org.cpis.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cpis.identity.Actor;

/** Somebody on a staff list, for the rules only. Replaced with the whole list. */
@Entity
@Table(name = "staff_member")
public class StaffMember {

    @Id
    private String id;

    private String organisation;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "number_digest")
    private String numberDigest;

    @Column(name = "postcode_digest")
    private String postcodeDigest;

    @Column(name = "leaves_on")
    private LocalDate leavesOn;

    private boolean rota;

    @ElementCollection
    @CollectionTable(name = "staff_home", joinColumns = @JoinColumn(name = "member_id"))
    @Column(name = "digest")
    private Set<String> homes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_shift", joinColumns = @JoinColumn(name = "member_id"))
    private Set<StaffShift> shifts = new HashSet<>();

    protected StaffMember() {}

    StaffMember(String id, String organisation, StaffRow row) {
        this.id = id;
        this.organisation = organisation;
        this.userId = row.userId();
        this.numberDigest = row.numberDigest();
        this.postcodeDigest = row.postcodeDigest();
        this.leavesOn = row.leavesOn();
        this.rota = !row.rota().isEmpty();
        homes.addAll(row.homes());
        row.rota().forEach(entry -> shifts.add(new StaffShift(entry)));
    }

    String id() {
        return id;
    }

    String organisation() {
        return organisation;
    }

    boolean isOf(Actor viewer) {
        return organisation.equals(viewer.organisation());
    }

    boolean hasRota() {
        return rota;
    }

    StaffSelf self() {
        return self(null, null, List.of());
    }

    StaffSelf self(LocalDate rotaFrom, LocalDate rotaUntil, List<RotaEntry> near) {
        return new StaffSelf(numberDigest, postcodeDigest, rotaFrom, rotaUntil, near);
    }
}
