package org.cpis.organisation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What an authority's contacts said from a moment on.
 *
 * @param changedBy who changed or confirmed them; null: the organisations file
 */
public record ContactVersion(Instant from, ContactDetails details, LocalDate lastConfirmed, String changedBy)
        implements Serializable {}
