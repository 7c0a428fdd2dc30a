package org.cpis.register;

/** Administrative gender as the index holds it (FHIR value set). Stored by name. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
