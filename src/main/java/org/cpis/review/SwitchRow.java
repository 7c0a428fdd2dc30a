package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;

/** A decision about a rule, as it is shown. */
public record SwitchRow(String organisation, String organisationName, boolean on, String reason, Instant at, String by)
        implements Serializable {}
