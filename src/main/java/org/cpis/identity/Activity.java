package org.cpis.identity;

import java.util.Arrays;
import java.util.Optional;

/**
 * What a role profile may do. The code is what a smartcard position carries (national B-codes, or our own
 * {@code CPIS-} codes); changing a code takes the right away from everybody who holds the old one.
 */
public enum Activity {
    /** See CP-IS data in unscheduled care; the local authority is told. */
    VIEW_AND_NOTIFY("B0107", Area.LOOKUP),
    /** See CP-IS data in scheduled care, without a notification: a silent read. */
    VIEW_SILENTLY("B0170", Area.LOOKUP),
    /** Search for people by postcode too. Gives no sight of anybody without one of the two rights above. */
    SEARCH_POSTCODE("CPIS-POSTCODE", Area.LOOKUP),
    /** Work the notifications of the own local authority. */
    WORK_INBOX("CPIS-INBOX", Area.INBOX),
    /** Manage a team's notifications: reassign, sign off. */
    MANAGE_TEAM("CPIS-MANAGE", Area.INBOX),
    /** Keep the own authority's uploads, contacts and NHS numbers right. */
    KEEP_DATA("CPIS-DATA", Area.UPLOAD),
    /** Review who looked at what, in the own region. */
    REVIEW_REGION("CPIS-REVIEW", Area.REVIEW),
    /** Review who looked at what, in the own organisation. */
    REVIEW_ORGANISATION("CPIS-PRIVACY", Area.REVIEW),
    /** Run the national service. */
    ADMINISTER("CPIS-ADMIN", Area.ADMIN),
    /** Machine: send the daily file of one local authority. */
    SEND_UPLOAD("CPIS-UPLOAD", Area.NONE),
    /** Machine: keep the person index and the organisations. */
    KEEP_INDEX("CPIS-INDEX", Area.NONE),
    /** Machine: fetch the messages of one local authority. */
    COLLECT_MESSAGES("CPIS-MAILBOX", Area.NONE),
    /** The portal's own job: send what waits and compare the books. No token and no position carries it. */
    DELIVER("", Area.NONE),
    /** The same: seal the ledger. */
    KEEP_LEDGER("", Area.NONE),
    /** The same: judge the ledger by the rules that raise privacy alerts. */
    WATCH_PRIVACY("", Area.NONE),
    /** The same: keep the register of rights. */
    KEEP_ACCESS("", Area.NONE),
    /** Anybody signed in with an active role profile: for answers that give nothing away. */
    SIGNED_IN("", Area.NONE);

    private final String code;
    private final Area area;

    Activity(String code, Area area) {
        this.code = code;
        this.area = area;
    }

    public String code() {
        return code;
    }

    public Area area() {
        return area;
    }

    /** The activity of this code; empty for a code that means nothing here. */
    public static Optional<Activity> of(String code) {
        return Arrays.stream(values())
                .filter(activity -> !activity.code.isEmpty() && activity.code.equals(code))
                .findFirst();
    }
}
