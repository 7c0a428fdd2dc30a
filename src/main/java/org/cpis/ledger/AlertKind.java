package org.cpis.ledger;

/** Why somebody has to look at what was done. Stored by name. */
public enum AlertKind {
    /** A record was asked for from a care setting that is closed. */
    BREAK_GLASS,
    /** The person has, or had, the family name of the user. */
    SAME_SURNAME,
    /** A sensitive record was asked for by its number (law 10). */
    SENSITIVE,
    /** One user tried many numbers without a hit. */
    NUMBER_SCANNING,
    /** One user searched unusually often. */
    MANY_SEARCHES,
    /** One organisation tried many numbers without a hit. */
    ORGANISATION_SCANNING,
    /** One organisation searched unusually often. */
    ORGANISATION_SEARCHES;

    /** Whether it is about all users of the organisation together, not about the one whose search came last. */
    public boolean isOfOrganisation() {
        return this == ORGANISATION_SCANNING || this == ORGANISATION_SEARCHES;
    }
}
