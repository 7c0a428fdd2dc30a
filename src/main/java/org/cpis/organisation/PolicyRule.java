package org.cpis.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which policy decides for a role at a site on a day: of those in force and meant for it, the most exact
 * one. The site goes before its trust, then a named setting before each setting, then a named role before each role, then
 * the later beginning.
 */
final class PolicyRule {

    private static final Comparator<PolicyLine> EXACT = Comparator.comparing(
                    (PolicyLine policy) -> !policy.settingKind().isEmpty())
            .thenComparing(policy -> !policy.roleCode().isEmpty())
            .thenComparing(PolicyLine::from);

    private PolicyRule() {}

    /** @param role the role as sign-in gives it, for example {@code S8000:G8000:R8001}, or its last part alone */
    static Optional<PolicyLine> decide(
            Collection<PolicyLine> policies, OrganisationSummary site, String role, LocalDate day) {
        Comparator<PolicyLine> ownFirst =
                Comparator.comparing(policy -> policy.organisation().equals(site.code()));
        return policies.stream()
                .filter(policy -> policy.isInForce(day))
                .filter(policy -> policy.organisation().equals(site.code())
                        || policy.organisation().equals(site.parent()))
                .filter(policy -> isMeant(policy.settingKind(), site.settingKind()))
                .filter(policy -> isMeant(policy.roleCode(), jobRole(role)))
                .max(ownFirst.thenComparing(EXACT));
    }

    private static boolean isMeant(String named, String own) {
        return named.isEmpty() || named.equals(own);
    }

    private static String jobRole(String role) {
        return role.substring(role.lastIndexOf(':') + 1);
    }
}
