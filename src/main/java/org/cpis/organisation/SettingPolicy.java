package org.cpis.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** From when until when one site may look, and whether the authority is told. */
@Entity
@Table(name = "setting_policy")
public class SettingPolicy {

    @Id
    private String id;

    private String site;

    @Enumerated(EnumType.STRING)
    private SettingMode mode;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "legal_basis")
    private String legalBasis;

    @Version
    private int version;

    protected SettingPolicy() {}

    SettingPolicy(String id, OrganisationRow row) {
        this.id = id;
        this.site = row.code();
        this.validFrom = row.validFrom();
        change(row);
    }

    void change(OrganisationRow row) {
        mode = row.settingMode();
        validUntil = row.validUntil();
        legalBasis = row.legalBasis();
    }

    SettingMode mode() {
        return mode;
    }
}
