package org.cpis.register;

import java.time.LocalDate;
import java.util.List;

/**
 * Who somebody is, apart from the number.
 *
 * @param givenNames separated by one space
 * @param postcode or null
 * @param formerFamilyNames earlier family names; null when the source does not tell any
 */
public record Demographics(
        String familyName,
        String givenNames,
        LocalDate birthDate,
        Gender gender,
        String postcode,
        List<String> formerFamilyNames) {}
