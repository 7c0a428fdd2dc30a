package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;

/** What a page shows of a person. {@code id} is the random one that URLs and the ledger use. */
public record PersonDetails(
        String id,
        NhsNumber nhsNumber,
        String familyName,
        String givenNames,
        LocalDate birthDate,
        Gender gender,
        String postcode,
        PersonStatus status)
        implements Serializable {}
