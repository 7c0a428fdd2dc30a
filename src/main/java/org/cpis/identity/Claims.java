package org.cpis.identity;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the CIS2-shaped claims (domain facts, section 12). Whatever has another shape than expected counts as absent: a
 * right that cannot be read is not given.
 */
final class Claims {

    static final String ROLES = "nhsid_nrbac_roles";

    private final Map<String, Object> claims;

    Claims(Map<String, Object> claims) {
        this.claims = claims;
    }

    Optional<String> text(String name) {
        return text(claims, name);
    }

    boolean has(String name) {
        return claims.get(name) != null;
    }

    /** Display name, or what else names a person. */
    String displayName() {
        return Stream.of("display_name", "name", "nhsid_useruid")
                .map(this::text)
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    /** Family name; the last word of the display name where the provider gives none. */
    String familyName() {
        String display = displayName().strip();
        return text("family_name").orElse(display.substring(display.lastIndexOf(' ') + 1));
    }

    /** The role profiles, in the order given; one without id or organisation is dropped. */
    List<RoleProfile> profiles() {
        Map<String, String> names = organisationNames();
        return objects(claims.get(ROLES))
                .map(role -> profile(role, names))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Codes under this name that mean something to the portal. */
    Set<Activity> activities(String name) {
        return activities(claims.get(name));
    }

    /** {@code "Clinical":"Clinical Provision":"Nurse Access Role"} is told as its last part. */
    static String lastPart(String quotedTriple) {
        String last = quotedTriple.substring(
                quotedTriple.lastIndexOf("\":\"") < 0 ? 0 : quotedTriple.lastIndexOf("\":\"") + 3);
        return last.replace("\"", "").trim();
    }

    private static RoleProfile profile(Map<?, ?> role, Map<String, String> names) {
        String id = text(role, "person_roleid").orElse(null);
        String organisation = text(role, "org_code").orElse(null);
        if (id == null || organisation == null) {
            return null;
        }
        String code = text(role, "role_code").orElse("");
        return new RoleProfile(
                id,
                code,
                text(role, "role_name").map(Claims::lastPart).orElse(code),
                organisation,
                names.getOrDefault(organisation, organisation),
                activities(role.get("activity_codes")));
    }

    private Map<String, String> organisationNames() {
        Map<String, String> names = new LinkedHashMap<>();
        objects(claims.get("nhsid_user_orgs"))
                .forEach(organisation -> text(organisation, "org_code")
                        .ifPresent(code ->
                                names.put(code, text(organisation, "org_name").orElse(code))));
        return names;
    }

    private static Set<Activity> activities(Object codes) {
        return items(codes)
                .filter(String.class::isInstance)
                .map(code -> Activity.of((String) code))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Map<?, ?>> objects(Object value) {
        return items(value).<Map<?, ?>>mapMulti((item, next) -> {
            if (item instanceof Map<?, ?> object) {
                next.accept(object);
            }
        });
    }

    private static Stream<?> items(Object value) {
        return value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value);
    }

    private static Optional<String> text(Map<?, ?> object, String name) {
        return object.get(name) instanceof String text && !text.isBlank() ? Optional.of(text.trim()) : Optional.empty();
    }
}
