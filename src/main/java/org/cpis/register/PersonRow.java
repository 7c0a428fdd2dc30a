package org.cpis.register;

import java.time.LocalDate;
import java.util.List;

/**
 * One person as the index file describes them.
 *
 * @param givenNames separated by spaces
 * @param postcode or null
 * @param supersededBy the current number, only with status superseded; else null
 * @param formerFamilyNames earlier family names, may be empty
 */
public record PersonRow(
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        Gender gender,
        String postcode,
        PersonStatus status,
        NhsNumber supersededBy,
        List<String> formerFamilyNames) {}
