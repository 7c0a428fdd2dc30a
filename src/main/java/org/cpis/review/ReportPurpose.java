package org.cpis.review;

/** What somebody orders a report for. Stored by name. */
public enum ReportPurpose {
    /** A child, or somebody who acts for it, asked who looked. */
    SUBJECT_ACCESS,
    INVESTIGATION,
    /** For a commissioner, a board or a partnership. */
    ASSURANCE,
    QUALITY_CHECK,
    NATIONAL_RETURN,
    COURT,
    /** The words say what. */
    OTHER
}
