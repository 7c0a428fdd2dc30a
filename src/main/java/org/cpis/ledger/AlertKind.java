package org.cpis.ledger;

/** Why somebody has to look at what was done. Stored by name. */
public enum AlertKind {
    /** A record was asked for from a care setting that is closed. */
    BREAK_GLASS,
    /** The person has, or had, the family name of the user. */
    SAME_SURNAME,
    /** A sensitive record was asked for by its number (law 10). */
    SENSITIVE,
    /** A view of the random sample that nobody could explain. */
    SAMPLE_NOT_EXPLAINED,
    /** One user tried many numbers without a hit. */
    NUMBER_SCANNING,
    /** The record is the user's own. */
    OWN_RECORD,
    /** The person lives where the user does. */
    SAME_POSTCODE,
    /** The person shares family name and postcode with a colleague. */
    COLLEAGUE_FAMILY,
    /** Opened while the rota says that the user was not at work. */
    OUT_OF_ROTA,
    /** Looked at many more people in an hour than others in the role. */
    MANY_PERSONS,
    /** Opened in unscheduled care, and nobody said that the patient came. */
    NO_ATTENDANCE,
    /** Saw that there is an alert, and nobody of the organisation opened it. */
    SEEN_NOT_OPENED,
    /** Somebody who has left did something. */
    LEAVER,
    /** Looked at people after a long time without signing in. */
    DORMANT,
    /** Read silently more than others in the role. */
    SILENT_UNLIKE_ROLE,
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
