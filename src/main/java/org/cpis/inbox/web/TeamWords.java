package org.cpis.inbox.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.cpis.inbox.FigureGroup;
import org.cpis.inbox.FigureLine;
import org.cpis.inbox.Queue;
import org.cpis.inbox.Spread;
import org.cpis.inbox.TimeLine;
import org.cpis.platform.web.Texts;

/** The manager's groups and times in words. */
@Named("teamWords")
@ApplicationScoped
public class TeamWords {

    /** What a line is about; for all there is: the authority. */
    public String title(FigureLine line) {
        FigureGroup group = line.group();
        if (group.age() != null) {
            return Texts.of("figure.age." + group.age());
        }
        return group.worker() == null ? place(group, line.name()) : worker(group, line.name());
    }

    /** Where it took so long. */
    public String place(TimeLine line) {
        return place(line.group(), line.name());
    }

    private static String place(FigureGroup group, String name) {
        if (group.queue() == null) {
            return Texts.of("manager.all");
        }
        if (group.queue() != Queue.TEAM) {
            return Texts.of("figure.queue." + group.queue());
        }
        if (group.team() == null) {
            return Texts.of("manager.team.none");
        }
        return name == null ? Texts.of("manager.team", group.team()) : name;
    }

    private static String worker(FigureGroup group, String name) {
        return group.worker().equals(FigureGroup.OTHER) || name == null ? Texts.of("manager.worker.other") : name;
    }

    /** {@code 26 h 05 min}; what is none is said so. */
    public String hours(Duration time) {
        return time == null
                ? Texts.of("manager.times.never")
                : Texts.of("manager.hours", time.toHours(), time.toMinutesPart());
    }

    /** {@code median 2 h 10 min; 9 in 10 within 5 h 00 min}. */
    String both(Spread spread) {
        return Texts.of("manager.times.both", hours(spread.median()), hours(spread.most()));
    }
}
