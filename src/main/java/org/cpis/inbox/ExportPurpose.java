package org.cpis.inbox;

/** What somebody takes notifications out of the portal for. Stored by name. */
public enum ExportPurpose {
    /** To file it in the authority's own case system. */
    CASE_RECORD,
    STRATEGY_DISCUSSION,
    TEAM_MEETING,
    /** To check how notifications were worked. */
    QUALITY_CHECK,
    COURT,
    /** The words say what. */
    OTHER
}
