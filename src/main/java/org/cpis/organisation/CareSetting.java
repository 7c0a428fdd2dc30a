package org.cpis.organisation;

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
    DENTISTRY
}
