package org.cpis.review;

/** By what figures are told apart. */
public enum DashBy {
    /** Not at all. */
    ALL(null, null),
    DAY("CAST(x.day AS CHAR)", "x.day"),
    /** Hour of the week: {@code 1-14} is Monday from two to three in the afternoon. */
    HOUR(null, null),
    ORGANISATION("x.organisation", "o.name"),
    SETTING("COALESCE(o.setting_kind, '-')", "o.setting_kind"),
    ROLE("x.role_code", "x.role_name"),
    REASON("x.reason", "x.reason"),
    /** One user, named by the random id of one of the events. */
    VIEWER(null, null),
    AUTHORITY(null, null),
    /** Code of a rejected record. */
    CODE(null, null),
    /** Kind of a privacy alert. */
    KIND(null, null),
    /** Age of a privacy alert. */
    AGE(null, null);

    private final String key;
    private final String name;

    DashBy(String key, String name) {
        this.key = key;
        this.name = name;
    }

    /** Of the table in which looks are counted, {@code x}, and its organisation {@code o}. */
    String key() {
        return key;
    }

    String label() {
        return name;
    }
}
