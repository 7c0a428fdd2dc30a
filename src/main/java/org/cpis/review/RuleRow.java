package org.cpis.review;

import java.io.Serializable;
import java.util.List;
import org.cpis.ledger.AlertKind;

/**
 * A rule that raises alerts.
 *
 * @param settings its numbers today, as its sentence names them
 * @param switchable whether reviewers may switch it off for their organisations
 * @param raised alerts within the reviewer's scope in the last days
 * @param off how many organisations of the scope have switched it off
 */
public record RuleRow(AlertKind kind, List<String> settings, boolean switchable, long raised, long off)
        implements Serializable {

    public RuleRow {
        settings = List.copyOf(settings);
    }
}
