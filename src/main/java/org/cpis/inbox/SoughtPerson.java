package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;
import org.cpis.register.NhsNumber;

/**
 * Whom a missed-alert request is about: as the index says, or as a clinician typed it.
 *
 * @param givenNames empty: not known
 * @param nhsNumber null: not known
 */
public record SoughtPerson(String familyName, String givenNames, LocalDate birthDate, NhsNumber nhsNumber)
        implements Serializable {

    /** Characters of the family name and of the given names. */
    public static final int LONGEST = 70;
}
