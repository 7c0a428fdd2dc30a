package org.cpis.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * Who acts, and in which role: a person with the one active role profile, a machine of an organisation, or the portal.
 *
 * @param userId {@code nhsid_useruid} of a person, client id of a machine, {@code portal} for the portal itself
 * @param name display name
 * @param familyName as sign-in gives it; null for a machine
 * @param profile the active role profile
 * @param assurance authentication assurance level 0 to 3
 * @param sessionRef random reference of this sign-in and role choice, which ties ledger rows of one session together
 */
public record Actor(
        String userId, String name, String familyName, RoleProfile profile, int assurance, String sessionRef)
        implements Serializable {

    private static final String JOB = "job";

    /** Somebody without a family name: a machine. */
    public Actor(String userId, String name, RoleProfile profile, int assurance, String sessionRef) {
        this(userId, name, null, profile, assurance, sessionRef);
    }

    /** The portal itself, at work on behalf of one organisation. */
    public static Actor job(String organisation, Activity... activities) {
        RoleProfile profile =
                new RoleProfile(JOB, JOB, "Background job", organisation, organisation, Set.of(activities));
        return new Actor("portal", "CP-IS Portal", profile, 0, JOB);
    }

    public boolean isJob() {
        return profile.id().equals(JOB);
    }

    public boolean may(Activity activity) {
        return activity == Activity.SIGNED_IN || profile.activities().contains(activity);
    }

    public String organisation() {
        return profile.organisationCode();
    }
}
