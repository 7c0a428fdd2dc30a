package org.cpis.synthetic;

import java.time.LocalDate;
import java.time.Period;

/**
 * One row of the synthetic demographic index.
 *
 * @param nhsNumber ten digits, valid check digit, 999 range
 * @param family one family name
 * @param given given names, separated by spaces
 * @param gender {@code female}, {@code male}, {@code other} or {@code unknown}
 * @param postcode in the area ZZ, which does not exist
 * @param status active, sensitive, superseded, invalid or deceased
 * @param supersededBy number that took the place of this one; empty unless superseded
 * @param formerFamilyNames separated by {@code ;}, mostly empty
 */
public record SyntheticPerson(
        String nhsNumber,
        String family,
        String given,
        LocalDate birthDate,
        String gender,
        String postcode,
        String status,
        String supersededBy,
        String formerFamilyNames) {

    static final String ACTIVE = "active";

    /** Full years on that day. */
    public int ageOn(LocalDate day) {
        return Period.between(birthDate, day).getYears();
    }

    boolean isActive() {
        return status.equals(ACTIVE);
    }

    SyntheticPerson withStatus(String newStatus) {
        return new SyntheticPerson(
                nhsNumber, family, given, birthDate, gender, postcode, newStatus, supersededBy, formerFamilyNames);
    }

    /** The same person under an older number, which this one's number replaced. */
    SyntheticPerson formerly(String olderNumber) {
        return new SyntheticPerson(
                olderNumber, family, given, birthDate, gender, postcode, "superseded", nhsNumber, "");
    }

    Object[] row() {
        return new Object[] {
            nhsNumber, family, given, birthDate, gender, postcode, status, supersededBy, formerFamilyNames
        };
    }
}
