package org.cpis.review.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.platform.web.Notice;
import org.cpis.review.DashFigure;
import org.cpis.review.DashView;
import org.cpis.review.Dashboard;
import org.cpis.review.PeriodTooLong;

/** Backs review/dashboard.xhtml and admin/dashboard.xhtml: the figures of what the reader may see. */
@Named
@ViewScoped
public class DashPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Dashboard dashboard;

    @Inject
    private Clock clock;

    private final DashAddress address = new DashAddress();
    private DashView view;

    public void load() {
        LocalDate today = LocalDate.now(clock);
        try {
            view = dashboard.read(address.filter(today));
        } catch (PeriodTooLong wrong) {
            Notice.wrong("filter:from", wrong.key());
            view = dashboard.read(new DashAddress().filter(today));
        }
    }

    public DashAddress getAddress() {
        return address;
    }

    public DashView getView() {
        return view;
    }

    /** Folder of the page: review or admin. */
    public String getArea() {
        String id = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return id.startsWith("/admin/") ? "admin" : "review";
    }

    public List<Integer> getPeriods() {
        return DashAddress.PERIODS;
    }

    /** Whether the page shows this period, the last days up to today. */
    public boolean isPeriod(int days) {
        return view.filter().days() == days && view.filter().to().equals(LocalDate.now(clock));
    }

    /** The figures on top. */
    public List<DashFigure> getCards() {
        return List.of(DashFigure.VIEWS, DashFigure.NOT_OPENED, DashFigure.BREAK_GLASS, DashFigure.ALERTS);
    }

    public DashCharts getCharts() {
        return new DashCharts(view);
    }

    public AuthorityCharts getAuthorityCharts() {
        return new AuthorityCharts(view);
    }
}
