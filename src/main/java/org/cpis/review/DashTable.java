package org.cpis.review;

/** The tables of a dashboard that may be taken away as a file. */
public enum DashTable {
    DAYS,
    HOURS,
    ORGANISATIONS,
    SETTINGS,
    ROLES,
    REASONS,
    SHARES,
    VIEWERS,
    AUTHORITIES,
    FEEDS,
    REJECTS,
    CONTACTS,
    ALERTS
}
