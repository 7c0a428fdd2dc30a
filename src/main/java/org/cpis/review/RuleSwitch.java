package org.cpis.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.cpis.ledger.AlertKind;

/** A decision about a rule at an organisation; the newest counts. Written once. */
@Entity
@Table(name = "privacy_rule_switch")
public class RuleSwitch {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private AlertKind kind;

    private String organisation;

    @Column(name = "is_on")
    private boolean active;

    private String reason;
    private Instant at;

    @Column(name = "changed_by")
    private String changedBy;

    protected RuleSwitch() {}

    RuleSwitch(String id, SwitchDraft draft, Instant at, String by) {
        this.id = id;
        this.kind = draft.kind();
        this.organisation = draft.organisation();
        this.active = draft.on();
        this.reason = draft.reason();
        this.at = at;
        this.changedBy = by;
    }
}
