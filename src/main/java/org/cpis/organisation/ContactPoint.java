package org.cpis.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** Whom to ring at a local authority, in office hours and outside them. */
@Entity
@Table(name = "contact_point")
public class ContactPoint {

    @Id
    private String authority;

    @Column(name = "office_phone")
    private String officePhone;

    @Column(name = "emergency_phone")
    private String emergencyPhone;

    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "holiday_opens")
    private LocalTime holidayOpens;

    @Column(name = "holiday_closes")
    private LocalTime holidayCloses;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "last_confirmed")
    private LocalDate lastConfirmed;

    @Version
    private int version;

    protected ContactPoint() {}

    ContactPoint(String authority) {
        this.authority = authority;
    }

    void describe(OrganisationRow row, LocalDate today) {
        officePhone = row.officePhone();
        emergencyPhone = row.emergencyPhone();
        opens = row.opens();
        closes = row.closes();
        lastConfirmed = today;
        changedBy = null;
    }

    void change(ContactDetails details, String by, LocalDate today) {
        officePhone = details.officePhone();
        emergencyPhone = details.emergencyPhone();
        opens = details.opens();
        closes = details.closes();
        holidayOpens = details.holidayOpens();
        holidayCloses = details.holidayCloses();
        confirm(by, today);
    }

    void confirm(String by, LocalDate today) {
        changedBy = by;
        lastConfirmed = today;
    }

    LocalDate lastConfirmed() {
        return lastConfirmed;
    }

    ContactDetails details() {
        return new ContactDetails(officePhone, emergencyPhone, opens, closes, holidayOpens, holidayCloses);
    }

    AuthorityContact of(OrganisationSummary organisation) {
        return new AuthorityContact(authority, organisation.name(), officePhone, emergencyPhone);
    }

    DirectoryLine line(String name) {
        return new DirectoryLine(authority, name, details(), lastConfirmed);
    }

    DutyNow duty(boolean officeOpen, Instant until) {
        return new DutyNow(officeOpen, until, officePhone, emergencyPhone, lastConfirmed);
    }

    OfficeHours hours() {
        return new OfficeHours(opens, closes, holidayOpens, holidayCloses);
    }
}
