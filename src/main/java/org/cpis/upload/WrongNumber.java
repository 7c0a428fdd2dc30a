package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cpis.identity.Actor;

/** A clinician's word that a phone number of an authority is wrong. Says nothing of whose plan it stood on. */
@Entity
@Table(name = "wrong_number")
public class WrongNumber {

    @Id
    private String id;

    private String authority;
    private boolean office;
    private String phone;

    @Column(name = "reported_at")
    private Instant reportedAt;

    @Column(name = "reporter_name")
    private String reporterName;

    @Column(name = "reporter_role")
    private String reporterRole;

    @Column(name = "reporter_organisation")
    private String reporterOrganisation;

    @Enumerated(EnumType.STRING)
    private WrongNumberState state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Version
    private int version;

    protected WrongNumber() {}

    WrongNumber(String id, String authority, boolean office, String phone, Actor reporter, Instant now) {
        this.id = id;
        this.authority = authority;
        this.office = office;
        this.phone = phone;
        this.reportedAt = now;
        this.reporterName = reporter.name();
        this.reporterRole = reporter.profile().roleName();
        this.reporterOrganisation = reporter.profile().organisationName();
        this.state = WrongNumberState.OPEN;
    }

    void close(WrongNumberState how, String by, Instant now) {
        state = state.moveTo(how);
        closedBy = by;
        closedAt = now;
    }

    boolean isOpen() {
        return state == WrongNumberState.OPEN;
    }

    String authority() {
        return authority;
    }

    String phone() {
        return phone;
    }

    WrongNumberRow row() {
        return new WrongNumberRow(id, office, phone, reportedAt, reporterName, reporterRole, reporterOrganisation);
    }
}
