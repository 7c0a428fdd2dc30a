package org.cpis.organisation;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * One organisation as the national administrator's file describes it. The setting parts belong to a site, the phones
 * and hours to a local authority; null elsewhere.
 *
 * @param opens start of office hours, Europe/London
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
        LocalTime closes) {}
