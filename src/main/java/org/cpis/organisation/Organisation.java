package org.cpis.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Somebody who takes part: a local authority, a trust, one of its sites, a safeguarding region. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    private String region;
    private String parent;

    @Column(name = "setting_kind")
    private String settingKind;

    @Version
    private int version;

    protected Organisation() {}

    Organisation(String code) {
        this.code = code;
    }

    void describe(OrganisationRow row) {
        name = row.name();
        kind = row.kind();
        region = row.region();
        parent = row.parent();
        settingKind = row.settingKind();
    }

    OrganisationSummary summary() {
        return new OrganisationSummary(code, name, kind, region, parent, settingKind);
    }
}
