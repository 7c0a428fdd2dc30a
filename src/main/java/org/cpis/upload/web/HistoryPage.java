package org.cpis.upload.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.OptionalDouble;
import org.cpis.upload.DayFigures;
import org.cpis.upload.UploadHistory;

/** Backs upload/history.xhtml: rows loaded and rejected a day, and how late the files were. */
@Named
@RequestScoped
public class HistoryPage {

    @Inject
    private UploadHistory history;

    private List<DayFigures> days = List.of();

    public void load() {
        days = history.days();
    }

    public List<DayFigures> getDays() {
        return days;
    }

    public boolean isNothing() {
        return days.stream().allMatch(day -> day.files() == 0);
    }

    /** The chart in the words of Chart.js. */
    public String getChart() {
        return HistoryChart.json(days);
    }

    public long getLoaded() {
        return days.stream().mapToLong(DayFigures::loaded).sum();
    }

    public long getRejected() {
        return days.stream().mapToLong(DayFigures::rejected).sum();
    }

    public long getDaysWithout() {
        return days.stream().filter(day -> day.files() == 0).count();
    }

    /** Rounded up to whole hours; 0 when no file followed another one. */
    public long getLongest() {
        OptionalDouble longest = days.stream()
                .filter(day -> day.hours() != null)
                .mapToDouble(DayFigures::hours)
                .max();
        return (long) Math.ceil(longest.orElse(0));
    }
}
