package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.cpis.ledger.AlertKind;
import org.cpis.organisation.CareSetting;
import org.cpis.platform.web.Texts;

/** Rules and what fired them, in words. */
@Named
@ApplicationScoped
public class RuleWords {

    /** When a rule raises an alert. */
    public String why(AlertKind kind) {
        return Texts.of("rule.why." + kind);
    }

    /** The numbers of a rule; empty without any. */
    public String settings(AlertKind kind, List<String> numbers) {
        return numbers.isEmpty() ? "" : Texts.of("rule.settings." + kind, numbers.toArray());
    }

    /** A file of organisations may bring care settings that have no name here. */
    public String setting(String setting) {
        boolean known =
                Arrays.stream(CareSetting.values()).anyMatch(one -> one.name().equals(setting));
        return known ? Texts.of("setting." + setting) : Texts.of("fmt.notRecorded");
    }
}
