package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What the index says of a number beside what an authority says (domain 5.4). The data is null unless the number
 * belongs to somebody who may be shown.
 *
 * @param personId random id, for the ledger
 * @param givenNames separated by spaces
 */
public record IndexMatch(
        NumberStanding standing,
        String personId,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        boolean familyAgrees,
        boolean givenAgrees,
        boolean birthDateAgrees)
        implements Serializable {

    static IndexMatch without(NumberStanding standing) {
        return new IndexMatch(standing, null, null, null, null, false, false, false);
    }

    public boolean isShown() {
        return standing == NumberStanding.SHOWN;
    }

    public boolean isWithdrawn() {
        return standing == NumberStanding.WITHDRAWN;
    }
}
