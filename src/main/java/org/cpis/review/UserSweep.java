package org.cpis.review;

import static org.cpis.identity.Activity.WATCH_PRIVACY;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;

/** Judges users by what the ledger says of them and of others in their role. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class UserSweep {

    /** How far back a sign-in is looked for: longer, and nobody is sure who it was. */
    private static final Duration YEARS = Duration.ofDays(2 * 365);

    @Inject
    private LogBook log;

    @Inject
    private PeerBook peers;

    @Inject
    private RuleSettings settings;

    @Inject
    private FindingRaiser raiser;

    /** For each hour that was over in the span. */
    @Allowed(WATCH_PRIVACY)
    public int manyPersons(LogSpan span) {
        RuleLimits limits = settings.limits();
        List<Finding> findings = span.hoursEnded().stream()
                .flatMap(hour -> peers.busy(hour, limits.manyPersons()).stream().map(who -> busy(who, hour, limits)))
                .flatMap(Optional::stream)
                .toList();
        return raiser.raise("many people in an hour", findings);
    }

    private Optional<Finding> busy(UserRole who, LogSpan hour, RuleLimits limits) {
        List<Integer> others = peers.peopleInHours(who, hour.daysBefore(limits.peerDays()));
        return LogRules.manyPersons(log.views(who.userId(), who.organisation(), hour), others, limits);
    }

    /** For each day that was over in the span. */
    @Allowed(WATCH_PRIVACY)
    public int silentUnlikeRole(LogSpan span) {
        RuleLimits limits = settings.limits();
        List<Finding> findings = span.daysEnded().stream()
                .flatMap(day -> peers.silent(day).stream().map(who -> silent(who, day, limits)))
                .flatMap(Optional::stream)
                .toList();
        return raiser.raise("silent reads unlike the role", findings);
    }

    private Optional<Finding> silent(UserRole who, LogSpan day, RuleLimits limits) {
        LogSpan past = new LogSpan(day.daysBefore(limits.peerDays()).from(), day.to());
        return LogRules.silentUnlikeRole(
                log.silent(who.userId(), who.organisation(), day),
                peers.silentInDays(who, past),
                peers.openings(who, past),
                limits);
    }

    /** Whoever did something in the span after having left. */
    @Allowed(WATCH_PRIVACY)
    public int leavers(LogSpan span) {
        RuleLimits limits = settings.limits();
        List<Finding> findings = peers.leavers(span).stream()
                .flatMap(left -> days(log.all(left.userId(), left.organisation(), span))
                        .map(day -> LogRules.leaver(left.leavesOn(), day, limits)))
                .flatMap(Optional::stream)
                .toList();
        return raiser.raise("acts of leavers", findings);
    }

    /** Whoever looked at people in the span after a long time without a sign-in. */
    @Allowed(WATCH_PRIVACY)
    public int dormant(LogSpan span) {
        RuleLimits limits = settings.limits();
        LogSpan known = new LogSpan(span.from().minus(YEARS), span.to());
        List<Finding> findings = peers.waking(span, limits.dormantDays()).stream()
                .flatMap(who -> days(log.views(who.userId(), who.organisation(), span))
                        .map(day -> LogRules.dormant(log.signIns(who.userId(), known), day, limits)))
                .flatMap(Optional::stream)
                .toList();
        return raiser.raise("views after a long time", findings);
    }

    private static Stream<List<LogLine>> days(List<LogLine> lines) {
        return lines.stream().collect(Collectors.groupingBy(LogLine::day)).values().stream();
    }
}
