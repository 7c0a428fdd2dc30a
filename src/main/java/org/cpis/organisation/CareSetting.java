package org.cpis.organisation;

import java.util.Set;

/** The care settings that take part or did in a pilot. Stored by name; a file may bring others. */
public enum CareSetting {
    EMERGENCY_DEPARTMENT,
    WALK_IN_CENTRE,
    MINOR_INJURY_UNIT,
    URGENT_TREATMENT_CENTRE,
    GP_OUT_OF_HOURS,
    AMBULANCE,
    MATERNITY,
    PAEDIATRIC_WARD,
    NHS_111,
    MENTAL_HEALTH,
    SEXUAL_HEALTH,
    EMERGENCY_DENTAL,
    COMMUNITY_PAEDIATRICS,
    GP_IN_HOURS,
    CAMHS,
    SEXUAL_ASSAULT_REFERRAL,
    TERMINATION_OF_PREGNANCY,
    SCHOOL_NURSING,
    HEALTH_VISITING,
    DENTISTRY;

    private static final Set<String> KEPT_BACK =
            Set.of(SEXUAL_HEALTH.name(), SEXUAL_ASSAULT_REFERRAL.name(), TERMINATION_OF_PREGNANCY.name());

    /**
     * Whether a list of past views says neither where such a setting is nor what it is: that alone would tell why a young
     * person was there (domain 15, row 17).
     *
     * @param kind as an organisation has it; null: none
     */
    public static boolean isKeptBack(String kind) {
        return kind != null && KEPT_BACK.contains(kind);
    }
}
