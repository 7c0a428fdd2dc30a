package org.cpis.ledger;

import java.time.LocalDate;
import java.util.List;

/**
 * What a rule found. One alert is raised for a kind, organisation, user, person and day; whatever fires later that day is
 * added to its rows, until it is closed: then it raises another.
 *
 * @param events ids of the rows of the ledger that fired the rule
 * @param day Europe/London
 * @param settings the rule's numbers at that time, divided by commas; empty: it has none
 */
public record Firing(List<String> events, LocalDate day, String settings) {

    public Firing {
        events = List.copyOf(events);
    }
}
