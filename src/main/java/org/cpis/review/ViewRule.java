package org.cpis.review;

import java.util.List;
import java.util.stream.Stream;
import org.cpis.ledger.AlertKind;

/** The rules that are judged while somebody looks. The look is the row that fires them. */
enum ViewRule {
    /** Already seeing whether there is an alert counts. */
    OWN_RECORD(AlertKind.OWN_RECORD, "the user's own record") {
        @Override
        boolean fires(ViewCase asked, RuleLimits limits) {
            return asked.isOwn();
        }
    },
    /** The own record has the own postcode; that goes without saying. */
    SAME_POSTCODE(AlertKind.SAME_POSTCODE, "opened; the user's own postcode") {
        @Override
        boolean fires(ViewCase asked, RuleLimits limits) {
            return asked.isOpening() && asked.isSamePostcode() && !asked.isOwn();
        }
    },
    COLLEAGUE_FAMILY(AlertKind.COLLEAGUE_FAMILY, "opened; family name and postcode of a colleague") {
        @Override
        boolean fires(ViewCase asked, RuleLimits limits) {
            return asked.isOpening() && asked.colleagueThere();
        }
    },
    OUT_OF_ROTA(AlertKind.OUT_OF_ROTA, "opened outside the rota entries of the user") {
        @Override
        boolean fires(ViewCase asked, RuleLimits limits) {
            return asked.isOpening() && asked.isOutOfRota(limits);
        }
    };

    private final AlertKind kind;
    private final String facts;

    ViewRule(AlertKind kind, String facts) {
        this.kind = kind;
        this.facts = facts;
    }

    abstract boolean fires(ViewCase asked, RuleLimits limits);

    static List<ViewRule> fired(ViewCase asked, RuleLimits limits) {
        return Stream.of(values()).filter(rule -> rule.fires(asked, limits)).toList();
    }

    AlertKind kind() {
        return kind;
    }

    String facts() {
        return facts;
    }
}
