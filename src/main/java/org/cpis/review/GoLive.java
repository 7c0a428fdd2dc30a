package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** When an organisation was to go live, and when it did, as far as that was looked for. */
@Entity
@Table(name = "go_live")
public class GoLive {

    @Id
    private String organisation;

    @Column(name = "planned_on")
    private LocalDate planned;

    @Column(name = "live_on")
    private LocalDate live;

    @Column(name = "read_to")
    private Instant readTo;

    @Column(name = "changed_by")
    private String changedBy;

    protected GoLive() {}

    void plan(LocalDate day, String by) {
        planned = day;
        changedBy = by;
    }

    /** Looked up to a moment; {@code day} null: not live by then. */
    void looked(Instant to, LocalDate day) {
        readTo = to;
        live = day;
    }

    String organisation() {
        return organisation;
    }

    LocalDate planned() {
        return planned;
    }

    LocalDate live() {
        return live;
    }

    /** Events up to then are no use of the service. */
    Instant readTo() {
        return readTo;
    }
}
