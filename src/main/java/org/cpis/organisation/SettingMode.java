package org.cpis.organisation;

/** Whether looking from a care setting tells the local authority. Stored by name. */
public enum SettingMode {
    /** Unscheduled care: the authority is notified of each opening. */
    NOTIFY,
    /** Scheduled care: recorded, but nobody is told. */
    SILENT
}
