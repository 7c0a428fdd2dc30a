package org.cpis.review;

import static org.cpis.identity.Activity.WATCH_PRIVACY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;

/** Judges openings and checks when the time is over in which something had to follow. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OpeningSweep {

    @Inject
    private LogBook log;

    @Inject
    private RuleSettings settings;

    @Inject
    private FindingRaiser raiser;

    /**
     * Openings of which nobody said that the patient came.
     *
     * @param span in which their time ran out
     */
    @Allowed(WATCH_PRIVACY)
    public int noAttendance(LogSpan span) {
        RuleLimits limits = settings.limits();
        LogSpan opened = span.earlierBy(limits.attendance());
        LogSpan around = opened.widerBy(limits.attendance().plusSeconds(1));
        return raiser.raise(
                "openings without attendance",
                judge(
                        after -> log.told(opened, after),
                        people -> log.about(Action.VIEW_MARKED, people, around),
                        (opening, marks) -> LogRules.noAttendance(opening, marks, limits)));
    }

    /** Alerts that were seen and that the organisation did not open. */
    @Allowed(WATCH_PRIVACY)
    public int seenNotOpened(LogSpan span) {
        RuleLimits limits = settings.limits();
        LogSpan checked = span.earlierBy(limits.seen());
        LogSpan around = checked.widerBy(limits.seen().plusSeconds(1));
        return raiser.raise(
                "alerts seen and not opened",
                judge(
                        after -> log.seen(checked, after),
                        people -> log.about(Action.OPENED, people, around),
                        (check, openings) -> LogRules.seenNotOpened(check, openings, limits)));
    }

    private List<Finding> judge(
            PageReader pages, FollowReader follow, BiFunction<LogLine, List<LogLine>, Optional<Finding>> rule) {
        List<Finding> findings = new ArrayList<>();
        List<LogLine> page = pages.after(null);
        while (!page.isEmpty()) {
            Set<String> people = page.stream().map(LogLine::personId).collect(Collectors.toSet());
            List<LogLine> followed = follow.about(people);
            page.forEach(line -> rule.apply(line, followed).ifPresent(findings::add));
            page = pages.after(page.get(page.size() - 1));
        }
        return findings;
    }

    private interface PageReader {
        List<LogLine> after(LogLine last);
    }

    private interface FollowReader {
        List<LogLine> about(Set<String> people);
    }
}
