package org.cpis.review;

import static org.cpis.ledger.AlertKind.BREAK_GLASS;
import static org.cpis.ledger.AlertKind.COLLEAGUE_FAMILY;
import static org.cpis.ledger.AlertKind.DORMANT;
import static org.cpis.ledger.AlertKind.LEAVER;
import static org.cpis.ledger.AlertKind.MANY_PERSONS;
import static org.cpis.ledger.AlertKind.MANY_SEARCHES;
import static org.cpis.ledger.AlertKind.NO_ATTENDANCE;
import static org.cpis.ledger.AlertKind.NUMBER_SCANNING;
import static org.cpis.ledger.AlertKind.ORGANISATION_SCANNING;
import static org.cpis.ledger.AlertKind.ORGANISATION_SEARCHES;
import static org.cpis.ledger.AlertKind.OUT_OF_ROTA;
import static org.cpis.ledger.AlertKind.OWN_RECORD;
import static org.cpis.ledger.AlertKind.SAME_POSTCODE;
import static org.cpis.ledger.AlertKind.SAME_SURNAME;
import static org.cpis.ledger.AlertKind.SEEN_NOT_OPENED;
import static org.cpis.ledger.AlertKind.SENSITIVE;
import static org.cpis.ledger.AlertKind.SILENT_UNLIKE_ROLE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cpis.ledger.AlertKind;

/** The rules in the order in which they are shown. */
final class RuleKinds {

    /** What overrides a control or tries numbers out raises an alert in every organisation. */
    static final List<AlertKind> ALWAYS = List.of(
            BREAK_GLASS,
            SAME_SURNAME,
            SENSITIVE,
            NUMBER_SCANNING,
            MANY_SEARCHES,
            ORGANISATION_SCANNING,
            ORGANISATION_SEARCHES);

    private static final Set<AlertKind> SWITCHABLE = EnumSet.of(
            OWN_RECORD,
            SAME_POSTCODE,
            COLLEAGUE_FAMILY,
            OUT_OF_ROTA,
            MANY_PERSONS,
            NO_ATTENDANCE,
            SEEN_NOT_OPENED,
            LEAVER,
            DORMANT,
            SILENT_UNLIKE_ROLE);

    private RuleKinds() {}

    static List<AlertKind> all() {
        return Stream.concat(ALWAYS.stream(), SWITCHABLE.stream()).toList();
    }

    static boolean isSwitchable(AlertKind kind) {
        return SWITCHABLE.contains(kind);
    }

    /** Whether there is a sentence that says when it is raised. */
    static boolean isRule(AlertKind kind) {
        return all().contains(kind);
    }
}
