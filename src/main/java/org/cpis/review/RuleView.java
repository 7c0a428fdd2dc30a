package org.cpis.review;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A rule with what it raised and what was decided about it.
 *
 * @param alerts of the last days, newest first; at most a page
 * @param switches decisions, newest first
 * @param organisations of the reviewer: code and name
 */
public record RuleView(
        RuleRow rule, List<FiredAlert> alerts, List<SwitchRow> switches, Map<String, String> organisations)
        implements Serializable {

    public RuleView {
        alerts = List.copyOf(alerts);
        switches = List.copyOf(switches);
    }
}
