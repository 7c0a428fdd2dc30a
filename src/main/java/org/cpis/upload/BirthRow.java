package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.register.NhsNumber;

/** A birth task and the mother, as pages list it. */
public record BirthRow(
        String id,
        String planId,
        BirthState state,
        Instant recordedAt,
        String recordedBy,
        String familyName,
        String givenNames,
        NhsNumber nhsNumber)
        implements Serializable {}
