package org.cpis.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** From when until when a role at a site may look, and whether the authority is told. */
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

    @Column(name = "setting_kind")
    private String settingKind;

    @Column(name = "role_code")
    private String roleCode;

    @Column(name = "not_brought")
    private boolean notBrought;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    private int version;

    protected SettingPolicy() {}

    SettingPolicy(String id, PolicyDraft draft, String by) {
        this.id = id;
        this.site = draft.organisation();
        this.settingKind = draft.settingKind();
        this.roleCode = draft.roleCode();
        this.validFrom = draft.from();
        change(draft, by);
    }

    /** Whom it is for and its first day stay: another of those is another policy. */
    void change(PolicyDraft draft, String by) {
        mode = draft.mode();
        validUntil = draft.until();
        legalBasis = draft.legalBasis();
        notBrought = draft.notBrought();
        changedBy = by;
    }

    PolicyLine line() {
        return new PolicyLine(
                id, site, settingKind, roleCode, mode, validFrom, validUntil, legalBasis, notBrought, changedBy);
    }
}
