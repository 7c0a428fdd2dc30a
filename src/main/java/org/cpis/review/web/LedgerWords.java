package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.ledger.Action;
import org.cpis.organisation.CareSetting;
import org.cpis.platform.web.Format;
import org.cpis.platform.web.Texts;
import org.cpis.review.LedgerCriteria;
import org.cpis.review.LedgerFilter;
import org.cpis.review.SavedSearchRow;

/** Events and searches of the ledger in words. */
@Named
@ApplicationScoped
public class LedgerWords {

    @Inject
    private Format format;

    /** A file of organisations may bring care settings that have no name here. */
    public String setting(String kind) {
        boolean named =
                Arrays.stream(CareSetting.values()).anyMatch(one -> one.name().equals(kind));
        return named ? Texts.of("setting." + kind) : kind;
    }

    /** {@code 2 h 5 min later}, {@code 40 s later}. */
    public String later(Duration since) {
        if (since == null) {
            return Texts.of("session.first");
        }
        if (since.toMinutes() == 0) {
            return Texts.of("session.seconds", since.toSeconds());
        }
        return since.toHours() == 0
                ? Texts.of("session.minutes", since.toMinutes(), since.toSecondsPart())
                : Texts.of("session.hours", since.toHours(), since.toMinutesPart());
    }

    public String actions(List<Action> actions) {
        return actions.stream().map(action -> Texts.of("action." + action)).collect(Collectors.joining(", "));
    }

    public String days(SavedSearchRow row) {
        return row.lastDays() == null
                ? Texts.of(
                        "saved.days.fixed",
                        format.date(row.criteria().from()),
                        format.date(row.criteria().to()))
                : Texts.of("saved.days.last", row.lastDays());
    }

    /** What a saved search looks for, without saying whose record. */
    public String looksFor(LedgerCriteria criteria) {
        LedgerFilter filter = criteria.filter();
        String all = Stream.of(
                        criteria.personId() == null ? null : Texts.of("saved.person"),
                        criteria.user() == null ? null : Texts.of("saved.user", criteria.user()),
                        criteria.organisation(),
                        filter.setting() == null ? null : setting(filter.setting()),
                        criteria.action() == null ? null : Texts.of("action." + criteria.action()),
                        filter.mode() == null ? null : Texts.of("mode." + filter.mode()),
                        filter.outcome() == null ? null : Texts.of("ledgerOutcome." + filter.outcome()),
                        filter.reason() == null ? null : reason(filter.reason()),
                        filter.alert() == null ? null : alert(filter.alert()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? Texts.of("saved.all") : all;
    }

    private static String reason(String asked) {
        boolean kind = !asked.equals(LedgerFilter.ANY) && !asked.equals(LedgerFilter.NONE);
        return Texts.of((kind ? "reason.kind." : "search.reason.") + asked);
    }

    private static String alert(String asked) {
        boolean state = !asked.equals(LedgerFilter.ANY) && !asked.equals(LedgerFilter.NONE);
        return state ? Texts.of("saved.alert", Texts.of("alert.state." + asked)) : Texts.of("search.alert." + asked);
    }
}
