package org.cpis.register;

import java.time.LocalDate;

/**
 * Whom a basic search looks for (domain 6.1).
 *
 * @param gender null: all
 */
public record PersonSearch(String familyName, LocalDate birthDate, Gender gender) {}
