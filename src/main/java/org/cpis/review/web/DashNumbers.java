package org.cpis.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Duration;
import org.cpis.inbox.Spread;
import org.cpis.platform.web.Texts;
import org.cpis.review.DashFigure;
import org.cpis.review.DashView;

/** Shares, times and trends of the dashboard in words. */
@Named("dashNumbers")
@ApplicationScoped
public class DashNumbers {

    /** Shade from 0 to 4 of an hour beside the fullest one. */
    public int shade(long count, long most) {
        return count == 0 ? 0 : (int) Math.max(1, Math.ceil(count * 4.0 / most));
    }

    /** {@code 12 more than in the 28 days before}. */
    public String trend(DashView view, DashFigure figure) {
        if (figure == DashFigure.NOT_OPENED || figure == DashFigure.VIEWS || figure == DashFigure.BREAK_GLASS) {
            long now = view.looks().total().count(figure);
            long before = view.looks().before().count(figure);
            String way = now == before ? "same" : now > before ? "more" : "fewer";
            return Texts.of(
                    "dash.trend." + way, Math.abs(now - before), view.filter().days());
        }
        return Texts.of("dash.trend.now");
    }

    /** {@code 45%}; {@code None} where there is nothing to take a share of. */
    public String percent(Long share) {
        return share == null ? Texts.of("manager.times.never") : Texts.of("manager.percent", share);
    }

    /** {@code 26 h 05 min}. */
    public String hours(Duration time) {
        return time == null
                ? Texts.of("manager.times.never")
                : Texts.of("manager.hours", time.toHours(), time.toMinutesPart());
    }

    /** {@code half within 2 h 10 min, 9 in 10 within 5 h 00 min}. */
    public String both(Spread spread) {
        return Texts.of("manager.times.both", hours(spread.median()), hours(spread.most()));
    }
}
