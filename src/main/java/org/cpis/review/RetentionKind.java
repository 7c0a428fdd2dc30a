package org.cpis.review;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cpis.delivery.DeliveryRetention;
import org.cpis.inbox.InboxRetention;
import org.cpis.ledger.LedgerRetention;
import org.cpis.platform.Sweep;
import org.cpis.upload.UploadRetention;

/** What is kept for a period, in calendar months. */
public enum RetentionKind {
    /** Why somebody looked, exported or ordered a report: words beside the ledger. */
    REASONS(36, 12),
    /** Words of closed notifications. */
    CASEWORK(96, 24),
    CALLBACKS(12, 1),
    DRAFTS(3, 1),
    MISSED_ALERTS(36, 12),
    /** Words of closed privacy alerts. */
    ALERTS(96, 24),
    /** Words about views of the random sample. */
    SAMPLES(24, 6),
    /** Lists of plans that a full file did not name. */
    MISSING_PLANS(12, 3),
    DELIVERIES(12, 1),
    /** The events of the ledger (domain, 11.7): kept at least as long as anything else, and as whatever stands before a held one. */
    LEDGER(96, 36);

    private static final Sweep REPORT_REASONS = LedgerRetention.beside("report_reason");

    private static final Sweep ENTRIES = Sweep.byId(
            "privacy_alert_entry",
            "JOIN privacy_alert a ON a.id = t.alert_id",
            "a.state = 'CLOSED' AND t.at < :before AND t.words <> ''",
            "a.person_id",
            "CALL erase_alert_entry (?1)");

    private static final Sweep ANSWERS = new Sweep(
            "review_sample",
            List.of("event_id"),
            "LEFT JOIN access_event e ON e.id = t.event_id",
            "t.day < :before AND t.words <> ''",
            "e.person_id",
            "UPDATE review_sample SET words = '' WHERE event_id = ?1");

    private final int usual;
    private final int least;

    RetentionKind(int usual, int least) {
        this.usual = usual;
        this.least = least;
    }

    /** Months, unless a setting says otherwise. */
    int usual() {
        return usual;
    }

    /** Fewer months are not taken from a setting. The procedures of the schema know it too. */
    int least() {
        return least;
    }

    /** What goes when the period is over. */
    List<Sweep> sweeps() {
        return switch (this) {
            case REASONS ->
                Stream.of(LedgerRetention.REASONS, InboxRetention.REASONS, List.of(REPORT_REASONS))
                        .flatMap(List::stream)
                        .toList();
            case CASEWORK -> InboxRetention.CASEWORK;
            case CALLBACKS -> InboxRetention.CALLBACKS;
            case DRAFTS -> InboxRetention.DRAFTS;
            case MISSED_ALERTS -> InboxRetention.MISSED_ALERTS;
            case ALERTS -> List.of(ENTRIES);
            case SAMPLES -> List.of(ANSWERS);
            case MISSING_PLANS -> UploadRetention.MISSING;
            case DELIVERIES -> DeliveryRetention.DONE;
            case LEDGER -> List.of(LedgerRetention.EVENTS);
        };
    }

    /** For example {@code cpis.retention.missed-alerts}. */
    String setting() {
        return "cpis.retention." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
