package org.cpis.identity;

/** Whom somebody asks who needs a right for longer; the text is {@code access.ask.NAME}. */
public enum Confirmer {
    PRIVACY_OFFICER,
    TEAM_MANAGER,
    /** Another one who confirms rights there, or the region. */
    PEER,
    REGION,
    ADMINISTRATOR;

    public static Confirmer of(RoleProfile profile) {
        if (profile.activities().contains(Activity.ADMINISTER)) {
            return ADMINISTRATOR;
        }
        if (profile.activities().contains(Activity.REVIEW_REGION)) {
            return REGION;
        }
        if (isFirstLine(profile)) {
            return PEER;
        }
        return profile.canView(Area.INBOX) || profile.canView(Area.UPLOAD) ? TEAM_MANAGER : PRIVACY_OFFICER;
    }

    /** Whether the holder confirms the rights of others at the same organisation. */
    static boolean isFirstLine(RoleProfile profile) {
        return profile.activities().contains(Activity.MANAGE_TEAM)
                || profile.activities().contains(Activity.REVIEW_ORGANISATION);
    }
}
