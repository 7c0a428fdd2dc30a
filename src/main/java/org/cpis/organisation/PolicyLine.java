package org.cpis.organisation;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One policy: who is meant, and what holds for them from when until when.
 *
 * @param organisation code of a site, or of a trust whose sites are meant
 * @param settingKind care setting that is meant; empty: each
 * @param roleCode job role that is meant; empty: each
 * @param until last day; null: no end
 * @param notBrought whether they may tell an authority that a child was not brought
 * @param changedBy who wrote it; null: the organisations file
 */
public record PolicyLine(
        String id,
        String organisation,
        String settingKind,
        String roleCode,
        SettingMode mode,
        LocalDate from,
        LocalDate until,
        String legalBasis,
        boolean notBrought,
        String changedBy)
        implements Serializable {

    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
