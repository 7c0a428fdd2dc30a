package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * How old and how late the work of an authority is.
 *
 * @param days of the period, today included
 * @param ages every one, youngest first
 * @param teams queues and teams, most open first
 * @param workers owners, most open first
 * @param times to acknowledge and to close
 * @param teamTimes the same of every queue and team
 * @param missed how the missed-alert requests stand
 * @param more whether there is more than was counted
 */
public record TeamView(
        int days,
        FigureLine total,
        List<FigureLine> ages,
        List<FigureLine> teams,
        List<FigureLine> workers,
        List<TimeLine> times,
        List<TimeLine> teamTimes,
        MissedTally missed,
        boolean more)
        implements Serializable {

    public TeamView {
        ages = List.copyOf(ages);
        teams = List.copyOf(teams);
        workers = List.copyOf(workers);
        times = List.copyOf(times);
        teamTimes = List.copyOf(teamTimes);
    }
}
