package org.cpis.review;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cpis.ledger.AlertKind;

/**
 * Why an alert was raised.
 *
 * @param rule whether a sentence says when it is raised
 * @param evidence facts without personal data
 * @param settings the rule's numbers when it fired; empty: it has none, or its facts name them
 * @param rows the events that fired it, oldest first
 * @param cut whether there are more
 */
public record AlertWhy(
        AlertKind kind,
        boolean rule,
        Instant at,
        String organisationName,
        String evidence,
        List<String> settings,
        List<FiredRow> rows,
        boolean cut)
        implements Serializable {

    public AlertWhy {
        settings = List.copyOf(settings);
        rows = List.copyOf(rows);
    }
}
