package org.cpis.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.cpis.inbox.Figure;
import org.cpis.inbox.FigureLine;
import org.cpis.inbox.ItemAge;
import org.cpis.inbox.TeamFigures;
import org.cpis.inbox.TeamView;
import org.cpis.inbox.TimeLine;

/** Backs inbox/team.xhtml: how old and how late the work is, and with whom. */
@Named
@RequestScoped
public class TeamFiguresPage {

    @Inject
    private TeamFigures figures;

    private String days;
    private TeamView view;

    public void load() {
        view = figures.read(Period.days(days));
    }

    public TeamView getView() {
        return view;
    }

    public List<Integer> getPeriods() {
        return Period.CHOICES;
    }

    /** The figures on top. */
    public List<Figure> getCards() {
        return List.of(
                Figure.OPEN, Figure.UNCLAIMED, Figure.OVERDUE, Figure.SIGN_OFF, Figure.PAUSED, Figure.UNRECORDED);
    }

    /** Open ones that came more than three working days ago. */
    public long getOld() {
        return view.ages().stream()
                .filter(line -> line.group().age().compareTo(ItemAge.TWO_TO_THREE) > 0)
                .mapToLong(line -> line.tally().of(Figure.OPEN))
                .sum();
    }

    /** Where most is open; null: nothing is. */
    public FigureLine getFullest() {
        return view.total().tally().of(Figure.OPEN) == 0 ? null : view.teams().get(0);
    }

    public TimeLine getAcknowledged() {
        return view.times().get(0);
    }

    public String getAgesChart() {
        return TeamCharts.ages(view);
    }

    public String getTeamsChart() {
        return TeamCharts.teams(view);
    }

    public String getTimesChart() {
        return TeamCharts.times(view);
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }
}
