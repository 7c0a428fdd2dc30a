package org.cpis.lookup;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.cpis.register.Gender;
import org.cpis.register.Match;
import org.cpis.register.NhsNumber;
import org.cpis.register.PersonDetails;
import org.cpis.register.Why;

/**
 * One line of a result list: enough to choose the right person, and nothing about plans.
 *
 * @param district first half of the postcode, or null
 * @param why of a widened search; else empty
 */
public record Found(
        String id,
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        Gender gender,
        String district,
        List<Why> why)
        implements Serializable {

    public Found {
        why = List.copyOf(why);
    }

    static Found of(Match match) {
        PersonDetails person = match.person();
        String postcode = person.postcode();
        return new Found(
                person.id(),
                person.nhsNumber(),
                person.familyName(),
                person.givenNames(),
                person.birthDate(),
                person.gender(),
                postcode == null ? null : postcode.split(" ", 2)[0],
                match.why());
    }
}
