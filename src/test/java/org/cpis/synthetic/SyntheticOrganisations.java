package org.cpis.synthetic;

import java.util.ArrayList;
import java.util.List;

/**
 * The demo's organisations: one national service, two regions, three local authorities, nine trusts, four of
 * them with one site that was in a pilot, one an ambulance service. Phone numbers are from Ofcom's list for drama use (London and Manchester).
 */
final class SyntheticOrganisations {

    /** Column order of {@code PUT /api/organisations}. */
    static final String[] HEADER = {
        "ods_code",
        "name",
        "kind",
        "region",
        "parent",
        "setting_kind",
        "setting_mode",
        "valid_from",
        "valid_until",
        "legal_basis",
        "office_phone",
        "emergency_phone",
        "office_opens",
        "office_closes",
        "not_brought",
        "postcode_districts"
    };

    private static final String UNSCHEDULED = "Information standard SCCI1609 (s.250 Health and Social Care Act 2012)";
    private static final String TRIAL = "Demo pilot of four more settings under a direction for the epidemic";
    private static final String SCHEDULED = "Scheduled care: silent read since April 2023";

    private SyntheticOrganisations() {}

    /** Parents stand before their children. */
    static List<Object[]> rows() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(plain("NAT1", "Demo National Service", "NATIONAL", ""));
        rows.add(plain("DR1", "Demo Region North", "REGION", ""));
        rows.add(plain("DR2", "Demo Region South", "REGION", ""));
        rows.add(authority("901", "Northbrook Demo Council", "DR1", "09:00", "17:00", "ZZ1 ZZ2 ZZ9"));
        rows.add(authority("902", "Southmere Demo Council", "DR2", "08:30", "17:30", "ZZ3 ZZ4 ZZ9"));
        rows.add(authority("903", "Westvale Demo Council", "DR2", "09:00", "16:30", "ZZ5 ZZ6 ZZ7 ZZ8"));
        rows.add(plain("ZT1", "Northbrook Demo Hospitals", "TRUST", "DR1"));
        rows.add(plain("ZT2", "Southmere Demo Community Health", "TRUST", "DR1"));
        rows.add(plain("ZT3", "Westvale Demo Children's Hospital", "TRUST", "DR1"));
        rows.add(plain("ZT4", "Millfield Demo Primary Care", "TRUST", "DR1"));
        rows.add(plain("ZT9", "Demo Ambulance Service", "TRUST", "DR1"));
        rows.addAll(sites());
        rows.addAll(pilot());
        return rows;
    }

    private static List<Object[]> sites() {
        return List.of(
                notifying("ZT101", "Northbrook Demo Emergency Department", "EMERGENCY_DEPARTMENT"),
                notifying("ZT102", "Northbrook Demo Maternity Unit", "MATERNITY"),
                expecting("ZT201", "Southmere Demo School Nursing", "SCHOOL_NURSING"),
                notifying("ZT202", "Southmere Demo Urgent Treatment Centre", "URGENT_TREATMENT_CENTRE"),
                notifying("ZT301", "Westvale Demo Paediatric Ward", "PAEDIATRIC_WARD"),
                expecting("ZT302", "Westvale Demo Community Paediatrics", "COMMUNITY_PAEDIATRICS"),
                silent("ZT401", "Millfield Demo Surgery", "GP_IN_HOURS"),
                notifying("ZT402", "Millfield Demo Out of Hours", "GP_OUT_OF_HOURS"),
                notifying("ZT901", "Demo Ambulance Crews", "AMBULANCE"));
    }

    /** Four trusts that tried four more settings for some weeks, as the national pilot of winter 2020 did. */
    private static List<Object[]> pilot() {
        return List.of(
                plain("ZT5", "Eastwick Demo Mental Health", "TRUST", "DR2"),
                plain("ZT6", "Harbour Demo Hospitals", "TRUST", "DR2"),
                plain("ZT7", "Kingsmoor Demo Healthcare", "TRUST", "DR2"),
                plain("ZT8", "Riverside Demo Hospitals", "TRUST", "DR2"),
                trial("ZT501", "Eastwick Demo Mental Health Unit", "MENTAL_HEALTH"),
                trial("ZT601", "Harbour Demo Sexual Health Clinic", "SEXUAL_HEALTH"),
                trial("ZT701", "Kingsmoor Demo Emergency Dental", "EMERGENCY_DENTAL"),
                trial("ZT801", "Riverside Demo Community Paediatrics", "COMMUNITY_PAEDIATRICS"));
    }

    /** Out-of-hours number of an authority: the same on every row of its feed. */
    static String emergencyPhone(String authority) {
        return "020 7946 0" + authority;
    }

    static String officePhone(String authority) {
        return "0161 496 0" + authority;
    }

    private static Object[] plain(String code, String name, String kind, String region) {
        return new Object[] {code, name, kind, region, "", "", "", "", "", "", "", "", "", "", "", ""};
    }

    private static Object[] authority(
            String code, String name, String region, String opens, String closes, String districts) {
        return new Object[] {
            code,
            name,
            "LOCAL_AUTHORITY",
            region,
            "",
            "",
            "",
            "",
            "",
            "",
            officePhone(code),
            emergencyPhone(code),
            opens,
            closes,
            "",
            districts
        };
    }

    private static Object[] notifying(String code, String name, String setting) {
        return site(code, name, setting, "NOTIFY", "2015-07-06", UNSCHEDULED);
    }

    private static Object[] silent(String code, String name, String setting) {
        return site(code, name, setting, "SILENT", "2023-04-01", SCHEDULED);
    }

    /** Scheduled care that may tell when a child was not brought. */
    private static Object[] expecting(String code, String name, String setting) {
        Object[] row = silent(code, name, setting);
        row[14] = "yes";
        return row;
    }

    private static Object[] site(String code, String name, String setting, String mode, String from, String basis) {
        return site(code, name, "DR1", setting, mode, from, "", basis);
    }

    private static Object[] trial(String code, String name, String setting) {
        return site(code, name, "DR2", setting, "NOTIFY", "2020-12-14", "2021-03-31", TRIAL);
    }

    private static Object[] site(
            String code,
            String name,
            String region,
            String setting,
            String mode,
            String from,
            String until,
            String basis) {
        String trust = code.substring(0, 3);
        return new Object[] {
            code, name, "SITE", region, trust, setting, mode, from, until, basis, "", "", "", "", "", ""
        };
    }
}
