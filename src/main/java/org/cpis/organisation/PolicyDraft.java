package org.cpis.organisation;

import java.time.LocalDate;

/**
 * A policy as somebody wants it: who is meant, and what holds for them from when until when.
 *
 * @param organisation code of a site, or of a trust whose sites are meant
 * @param settingKind care setting that is meant; empty: each
 * @param roleCode job role that is meant, {@code R} and four digits; empty: each
 * @param from first day, Europe/London
 * @param until last day; null: no end
 * @param legalBasis why this is lawful, in words
 * @param notBrought whether they may tell an authority that a child was not brought; in scheduled care only
 */
public record PolicyDraft(
        String organisation,
        String settingKind,
        String roleCode,
        SettingMode mode,
        LocalDate from,
        LocalDate until,
        String legalBasis,
        boolean notBrought) {

    /** The policy that a line of the organisations file brings: for the whole site and each role. */
    static PolicyDraft of(OrganisationRow row) {
        return new PolicyDraft(
                row.code(),
                "",
                "",
                row.settingMode(),
                row.validFrom(),
                row.validUntil(),
                row.legalBasis(),
                row.notBrought());
    }
}
