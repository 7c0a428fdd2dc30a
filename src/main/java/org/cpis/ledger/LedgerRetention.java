package org.cpis.ledger;

import java.util.List;
import org.cpis.platform.Sweep;

/** What stands beside the ledger and goes when its period is over. The events themselves go by {@link LedgerPurge}. */
public final class LedgerRetention {

    /** Why somebody looked. */
    public static final List<Sweep> REASONS = List.of(beside("access_reason"));

    /** Events, to be counted: they go in the order of their seals, and so none that is younger than a held one. */
    public static final Sweep EVENTS =
            Sweep.byId("access_event", "", "t.at < :before", "t.person_id", "CALL shorten_ledger");

    private LedgerRetention() {}

    /** Words beside an event: erased words are no fault when the ledger is verified, changed ones are. */
    public static Sweep beside(String table) {
        return new Sweep(
                table,
                List.of("event_id"),
                "JOIN access_event e ON e.id = t.event_id",
                "e.at < :before",
                "e.person_id",
                "CALL erase_" + table + " (?1)");
    }
}
