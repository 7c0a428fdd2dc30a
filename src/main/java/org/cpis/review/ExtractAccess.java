package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;

/**
 * The four access items of the national return.
 *
 * @param personId never leaves the portal
 * @param organisation ODS code
 */
public record ExtractAccess(String personId, Instant at, String viewer, String role, String organisation)
        implements Serializable {}
