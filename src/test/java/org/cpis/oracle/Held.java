package org.cpis.oracle;

import java.time.LocalDate;

/**
 * A plan that an authority holds on a {@link Patient}.
 *
 * @param end null while open
 * @param expected UCPP only, else null
 */
record Held(String authority, String type, LocalDate start, LocalDate end, LocalDate expected) {}
