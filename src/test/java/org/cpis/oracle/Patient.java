package org.cpis.oracle;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody whose record is looked at.
 *
 * @param status as the index keeps it
 */
record Patient(LocalDate born, String status, List<Held> plans) {}
