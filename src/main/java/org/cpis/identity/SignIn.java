package org.cpis.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a session holds of a sign-in: who came, with which role profiles, how surely, and which profile is in use.
 *
 * @param userId {@code nhsid_useruid}
 * @param name display name
 * @param familyName with which the names of patients are compared
 * @param profiles the role profiles to choose from
 * @param assurance authentication assurance level 0 to 3
 * @param sid session at the identity provider, for back-channel logout; may be null
 * @param subject {@code sub} at the identity provider
 * @param idToken as issued: the hint with which the provider's session is ended
 * @param at when it happened; counts for the absolute end of the session
 * @param formToken random; a form that ends the session must carry it
 * @param sessionRef random reference of this sign-in and role choice
 * @param chosen id of the profile in use, or null
 * @param refusal key of the sentence why nobody gets in with this sign-in, or null
 */
public record SignIn(
        String userId,
        String name,
        String familyName,
        List<RoleProfile> profiles,
        int assurance,
        String sid,
        String subject,
        String idToken,
        Instant at,
        String formToken,
        String sessionRef,
        String chosen,
        String refusal)
        implements Serializable {

    public SignIn {
        profiles = List.copyOf(profiles);
    }

    /** The actor of the profile in use; empty as long as none is chosen, and for a refused sign-in. */
    public Optional<Actor> actor() {
        return refusal != null
                ? Optional.empty()
                : profile(chosen).map(profile -> new Actor(userId, name, familyName, profile, assurance, sessionRef));
    }

    /**
     * The same sign-in as a new session context with this profile.
     *
     * @param reference new and random
     * @throws NotAllowed when it is not one of the user's profiles
     */
    public SignIn choose(String profileId, String reference) {
        return with(profile(profileId).orElseThrow(NotAllowed::new).id(), reference);
    }

    /** The same sign-in after the profile in use was taken away: another one must be chosen. */
    public SignIn withoutChoice(String reference) {
        return with(null, reference);
    }

    private SignIn with(String profileId, String reference) {
        return new SignIn(
                userId,
                name,
                familyName,
                profiles,
                assurance,
                sid,
                subject,
                idToken,
                at,
                formToken,
                reference,
                profileId,
                refusal);
    }

    /** Whether the other one comes from the same session at the identity provider and let the user in as well. */
    public boolean isSameAs(SignIn other) {
        return sid != null
                && sid.equals(other.sid)
                && userId.equals(other.userId)
                && assurance == other.assurance
                && Objects.equals(refusal, other.refusal);
    }

    /** Whether the other one is the same user's and another sign-in, which ends when this one begins. */
    public boolean replaces(SignIn other) {
        return userId.equals(other.userId) && !sessionRef.equals(other.sessionRef);
    }

    private Optional<RoleProfile> profile(String id) {
        return profiles.stream().filter(profile -> profile.id().equals(id)).findFirst();
    }
}
