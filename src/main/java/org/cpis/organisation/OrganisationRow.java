package org.cpis.organisation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * One organisation as the national administrator's file describes it. The setting parts belong to a site, the phones
 * and hours to a local authority; null elsewhere.
 *
 * @param opens start of office hours, Europe/London
 * @param notBrought whether the setting may tell an authority that a child was not brought; not said: no
 * @param districts postcode districts of a local authority; null: not told, those of before stay
 */
public record OrganisationRow(
        String code,
        String name,
        OrganisationKind kind,
        String region,
        String parent,
        String settingKind,
        SettingMode settingMode,
        LocalDate validFrom,
        LocalDate validUntil,
        String legalBasis,
        String officePhone,
        String emergencyPhone,
        LocalTime opens,
        LocalTime closes,
        boolean notBrought,
        List<String> districts) {}
