package org.cpis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes a sign-in of verified claims, and decides whether it opens the portal at all. */
@ApplicationScoped
class SignInReader {

    private final OidcSettings settings;
    private final Clock clock;

    @Inject
    SignInReader(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** For the proxy of the container only. */
    SignInReader() {
        this(null, null);
    }

    SignIn read(Claims claims, String idToken) throws SignInFailed {
        String userId = claims.text("nhsid_useruid").orElseThrow(() -> new SignInFailed("No user id in the claims"));
        List<RoleProfile> profiles = claims.profiles();
        int assurance = assurance(claims);
        return new SignIn(
                userId,
                claims.displayName(),
                claims.familyName(),
                profiles,
                assurance,
                claims.text("sid").orElse(null),
                claims.text("sub").orElse(null),
                idToken,
                clock.instant(),
                UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                null,
                refusal(profiles, assurance));
    }

    /** From {@code acr} alone: it says how the user came in this time; the attribute of the same name may be stale. */
    private int assurance(Claims claims) {
        return claims.text("acr")
                .map(acr -> settings.levels().getOrDefault(acr, 0))
                .orElse(0);
    }

    private String refusal(List<RoleProfile> profiles, int assurance) {
        if (assurance < settings.minimumAssurance()) {
            return "signin.assurance.tooLow";
        }
        return profiles.stream().anyMatch(RoleProfile::opensPages) ? null : "signin.noRole";
    }
}
