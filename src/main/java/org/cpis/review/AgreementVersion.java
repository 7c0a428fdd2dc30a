package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an agreement said from a moment on.
 *
 * @param parties codes, divided by spaces
 */
public record AgreementVersion(
        Instant from,
        String by,
        String title,
        String parties,
        String basis,
        String settings,
        LocalDate ends,
        LocalDate review)
        implements Serializable {}
