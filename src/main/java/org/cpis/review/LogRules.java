package org.cpis.review;

import static org.cpis.ledger.AlertKind.DORMANT;
import static org.cpis.ledger.AlertKind.LEAVER;
import static org.cpis.ledger.AlertKind.MANY_PERSONS;
import static org.cpis.ledger.AlertKind.NO_ATTENDANCE;
import static org.cpis.ledger.AlertKind.SEEN_NOT_OPENED;
import static org.cpis.ledger.AlertKind.SILENT_UNLIKE_ROLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that are judged on the ledger after the event. Each is a function of what it is given and of its numbers. */
final class LogRules {

    /** What a viewer may say of an opening; a wrong patient is an answer too. */
    private static final Set<String> MARKS = Set.of("ATTENDED", "PRE_ARRIVAL", "WRONG_PATIENT");

    /** Somebody who wakes up may sign in more than once on that day. */
    private static final Duration WAKING = Duration.ofHours(24);

    private LogRules() {}

    /**
     * More people in an hour than usual, and than the user's peers.
     *
     * @param hour what one user looked at in it
     * @param peers how many people each other user of the role looked at, for each of their hours
     */
    static Optional<Finding> manyPersons(List<LogLine> hour, List<Integer> peers, RuleLimits limits) {
        long people = hour.stream().map(LogLine::personId).distinct().count();
        boolean fires = people > limits.manyPersons() && people > limits.manyTimes() * median(peers);
        String facts = people + " people in one hour; median of the role " + median(peers) + " in " + peers.size()
                + " hours of others";
        return finding(fires, new Finding(MANY_PERSONS, null, hour, facts, limits));
    }

    /** @param marks of any openings by that organisation */
    static Optional<Finding> noAttendance(LogLine opening, List<LogLine> marks, RuleLimits limits) {
        boolean marked = marks.stream()
                .filter(mark -> MARKS.contains(mark.detail()))
                .anyMatch(mark -> isNear(opening, mark, limits.attendance()));
        String facts = "opened, and not marked as attended within " + limits.attendanceHours() + " hours";
        return finding(!marked, new Finding(NO_ATTENDANCE, null, List.of(opening), facts, limits));
    }

    /** @param openings by anybody of that organisation */
    static Optional<Finding> seenNotOpened(LogLine check, List<LogLine> openings, RuleLimits limits) {
        boolean opened = openings.stream().anyMatch(opening -> isNear(check, opening, limits.seen()));
        String facts = "alert seen, and not opened within " + limits.seenHours() + " hours";
        return finding(!opened, new Finding(SEEN_NOT_OPENED, check.personId(), List.of(check), facts, limits));
    }

    /** @param day what somebody did in one day */
    static Optional<Finding> leaver(LocalDate leavesOn, List<LogLine> day, RuleLimits limits) {
        List<LogLine> late =
                day.stream().filter(line -> !line.day().isBefore(leavesOn)).toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(LEAVER, null, late, "gone since " + leavesOn, limits));
    }

    /**
     * Looks at people after a long time without a sign-in.
     *
     * @param signIns of the user, oldest first
     * @param views in one day, oldest first, not empty
     */
    static Optional<Finding> dormant(List<LogLine> signIns, List<LogLine> views, RuleLimits limits) {
        Instant first = views.get(0).at();
        Instant waking = first.minus(WAKING);
        Optional<LogLine> woke = signIns.stream()
                .filter(line -> !line.at().isBefore(waking) && !line.at().isAfter(first))
                .findFirst();
        Optional<LogLine> before = woke.flatMap(line ->
                signIns.stream().filter(other -> other.at().isBefore(line.at())).reduce((older, newer) -> newer));
        if (before.isEmpty() || days(before.get(), woke.get()) < limits.dormantDays()) {
            return Optional.empty();
        }
        String facts = "first sign-in after " + days(before.get(), woke.get()) + " days";
        List<LogLine> rows = Stream.concat(woke.stream(), views.stream()).toList();
        return Optional.of(new Finding(DORMANT, null, rows, facts, limits));
    }

    /**
     * More silent reads in a day than usual and than the peers', or any in a role that does not read silently.
     *
     * @param day silent reads of one user in it
     * @param peers silent reads of each other user of the role, for each of their days with one
     * @param peersOpened how often others of the role opened a record in whatever way
     */
    static Optional<Finding> silentUnlikeRole(
            List<LogLine> day, List<Integer> peers, long peersOpened, RuleLimits limits) {
        boolean never = peers.isEmpty() && peersOpened > 0;
        boolean more = !peers.isEmpty()
                && day.size() > limits.silentLeast()
                && day.size() > limits.silentTimes() * median(peers);
        String facts = never
                ? day.size() + " silent reads; nobody else in the role reads silently"
                : day.size() + " silent reads in one day; median of the role " + median(peers);
        return finding(never || more, new Finding(SILENT_UNLIKE_ROLE, null, day, facts, limits));
    }

    /** Zero for nobody. */
    static double median(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        int middle = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
    }

    private static boolean isNear(LogLine one, LogLine other, Duration time) {
        return one.isAboutTheSameAs(other)
                && Duration.between(one.at(), other.at()).abs().compareTo(time) <= 0;
    }

    private static long days(LogLine from, LogLine to) {
        return Duration.between(from.at(), to.at()).toDays();
    }

    private static Optional<Finding> finding(boolean fires, Finding finding) {
        return fires ? Optional.of(finding) : Optional.empty();
    }
}
