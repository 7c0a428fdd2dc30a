package org.cpis.organisation;

/** Whether looking from a care setting is open, and tells the local authority. Stored by name. */
public enum SettingMode {
    /** Unscheduled care: the authority is notified of each opening. */
    NOTIFY,
    /** Scheduled care: somebody whose role allows both may open without telling. */
    SILENT,
    /** Closed, for example to one role of a setting that is open to the others. */
    NONE
}
