package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cpis.platform.NotFound;
import org.cpis.review.DashChoice;
import org.cpis.review.DashRow;
import org.cpis.review.DashboardRows;
import org.cpis.review.PeriodTooLong;

/** Backs review/figure.xhtml and admin/figure.xhtml: the rows behind one figure. */
@Named
@ViewScoped
public class DashFigurePage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private DashboardRows figures;

    @Inject
    private Clock clock;

    private final DashFigureAddress address = new DashFigureAddress();
    private DashChoice choice;
    private List<DashRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            choice = address.choice(LocalDate.now(clock));
            try {
                rows = figures.page(choice, null);
            } catch (PeriodTooLong wrong) {
                throw new NotFound(); // no link of ours asks it
            }
            moreThere = figures.isFull(rows);
        }
    }

    public void more() {
        List<DashRow> next = figures.page(choice, rows.get(rows.size() - 1));
        List<DashRow> all = new ArrayList<>(rows);
        all.addAll(next);
        rows = all;
        moreThere = figures.isFull(next);
    }

    public DashFigureAddress getAddress() {
        return address;
    }

    public DashChoice getChoice() {
        return choice;
    }

    public List<DashRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
