package org.cpis.lookup;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.register.Gender;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonDetails;

/**
 * One line of a result list: enough to choose the right person, and nothing about plans.
 *
 * @param district first half of the postcode, or null
 */
public record Found(
        String id,
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        Gender gender,
        String district)
        implements Serializable {

    static Found of(PersonDetails person) {
        String postcode = person.postcode();
        return new Found(
                person.id(),
                person.nhsNumber(),
                person.familyName(),
                person.givenNames(),
                person.birthDate(),
                person.gender(),
                postcode == null ? null : postcode.split(" ", 2)[0]);
    }
}
