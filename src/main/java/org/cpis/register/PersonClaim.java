package org.cpis.register;

import java.time.LocalDate;

/** Whom an authority means: the number, and the names and birth date that must agree with it (domain 5.4). */
public record PersonClaim(NhsNumber nhsNumber, String familyName, String givenNames, LocalDate birthDate) {}
