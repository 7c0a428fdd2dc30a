package org.cpis.support;

import java.util.Map;

/** The triggers that keep the ledger as it is, for tests that have to get past them and put them up again. */
final class LedgerFence {

    /** Name, and the statement that makes it. */
    static final Map<String, String> GATES = Map.of(
            "access_event_keeps", gate("access_event_keeps", "UPDATE"),
            "access_event_stays", gate("access_event_stays", "DELETE"));

    private LedgerFence() {}

    private static String gate(String name, String when) {
        return "CREATE TRIGGER " + name + " BEFORE " + when + " ON access_event FOR EACH ROW"
                + " SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'The ledger only grows'";
    }
}
