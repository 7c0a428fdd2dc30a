package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** That an organisation gave a staff list, and what of it may be shown. Replaced, never changed. */
@Entity
@Table(name = "staff_list")
public class StaffList {

    @Id
    private String organisation;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @Column(name = "loaded_by")
    private String loadedBy;

    private int members;
    private int shifts;

    @Column(name = "rota_from")
    private LocalDate rotaFrom;

    @Column(name = "rota_until")
    private LocalDate rotaUntil;

    protected StaffList() {}

    StaffList(String organisation, Instant at, String by, StaffRows rows) {
        this.organisation = organisation;
        this.loadedAt = at;
        this.loadedBy = by;
        this.members = rows.all().size();
        this.shifts = rows.shifts();
        this.rotaFrom = rows.rotaFrom().orElse(null);
        this.rotaUntil = rows.rotaUntil().orElse(null);
    }

    LocalDate rotaFrom() {
        return rotaFrom;
    }

    LocalDate rotaUntil() {
        return rotaUntil;
    }
}
