package org.cpis.identity;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where people and machines sign in, and how long that holds.
 *
 * @param baseUrl address of the portal as browsers see it, without trailing slash
 * @param issuer address of the realm; every token must name it
 * @param clientId of the portal at the identity provider
 * @param clientSecret of the portal; empty only where nobody signs in
 * @param scopes asked for at sign-in
 * @param audience that an access token of a machine must be made for
 * @param levels authentication assurance level (0 to 3) for each {@code acr} value; any other value is level 0
 * @param minimumAssurance below it nobody gets in
 * @param idle a session ends after so long without a request
 * @param absolute a session ends after so long whatever happens
 * @param timeout for each call to the identity provider, connecting and reading counted apart
 */
public record OidcSettings(
        URI baseUrl,
        String issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String audience,
        Map<String, Integer> levels,
        int minimumAssurance,
        Duration idle,
        Duration absolute,
        Duration timeout) {

    /** Reads the settings, each from its {@code cpis.} name. */
    static OidcSettings read(Function<String, Optional<String>> setting) {
        return new OidcSettings(
                URI.create(setting.apply("cpis.base-url").orElse("https://localhost:8443")),
                setting.apply("cpis.oidc.issuer").orElse("https://localhost:9443/realms/cpis"),
                setting.apply("cpis.oidc.client-id").orElse("cpis-portal"),
                setting.apply("cpis.oidc.client-secret").orElse(""),
                words(setting.apply("cpis.oidc.scopes").orElse("openid profile")),
                setting.apply("cpis.api.audience").orElse("cpis-api"),
                levels(setting.apply("cpis.oidc.acr-levels").orElse("aal3=3 aal1=1")),
                or(setting, "cpis.assurance.minimum", 3),
                Duration.ofMinutes(or(setting, "cpis.session.idle-minutes", 15)),
                Duration.ofHours(or(setting, "cpis.session.absolute-hours", 10)),
                Duration.ofMillis(or(setting, "cpis.oidc.timeout-millis", 4000)));
    }

    /** Where the identity provider sends the browser back to. */
    public URI callback() {
        return URI.create(baseUrl + "/callback");
    }

    private static int or(Function<String, Optional<String>> setting, String name, int otherwise) {
        return setting.apply(name).map(String::trim).map(Integer::valueOf).orElse(otherwise);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.trim().split("\\s+", -1)).toList();
    }

    private static Map<String, Integer> levels(String text) {
        return words(text).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Integer.valueOf(pair[1])));
    }
}
