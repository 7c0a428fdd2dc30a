package org.cpis.synthetic;

import java.time.LocalDate;

/**
 * One plan, as a local authority sends it.
 *
 * @param authority ODS code of the sender: 901, 902 or 903
 * @param type {@code CPP}, {@code UCPP} or {@code LAC}
 * @param legalBasis {@code s20}, {@code s31} or {@code s38} for LAC, empty otherwise
 * @param end null for an open plan
 * @param expectedDelivery null unless UCPP
 * @param team empty for a plan that nobody took yet
 */
record SyntheticPlan(
        String authority,
        SyntheticPerson person,
        String type,
        String legalBasis,
        LocalDate start,
        LocalDate end,
        LocalDate expectedDelivery,
        String team) {

    /** Local authority, person and type: at most one live plan each. */
    String slot() {
        return authority + "/" + person.nhsNumber() + "/" + type;
    }

    /** A row of the feed; {@code number} counts the plans of the whole set, so that no id is used twice. */
    Object[] row(int number) {
        return new Object[] {
            "R%s-%04d".formatted(authority, number),
            "upsert",
            person.nhsNumber(),
            person.family(),
            person.given(),
            person.birthDate(),
            type,
            legalBasis,
            start,
            end,
            expectedDelivery,
            "DEMO-%s-%05d".formatted(authority, 10_000 + number),
            team,
            SyntheticOrganisations.emergencyPhone(authority),
            SyntheticOrganisations.officePhone(authority)
        };
    }
}
