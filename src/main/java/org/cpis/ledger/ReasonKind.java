package org.cpis.ledger;

/** What kind of reason somebody gave for looking where that needs one. Stored by name. */
public enum ReasonKind {
    /** The patient is being treated or assessed now. */
    TREATING_NOW,
    /** Somebody is worried about the safety of a child now. */
    CHILD_AT_RISK,
    /** The user works today for a setting that is open. */
    COVERING,
    /** Related to the patient, and nobody else can look. */
    RELATED,
    OTHER
}
