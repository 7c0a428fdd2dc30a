package org.cpis.review;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.cpis.platform.NotFound;

/**
 * Which rows somebody asks for: those behind one figure.
 *
 * @param of which one of them; null with {@link DashBy#ALL}
 */
public record DashChoice(DashFigure figure, DashFilter filter, DashBy by, String of) implements Serializable {

    boolean is(DashBy asked) {
        return by == asked;
    }

    /**
     * The same with one day as a period of a day.
     *
     * @throws NotFound for what no link of ours asks
     */
    DashChoice plain() {
        if (!isSound()) {
            throw new NotFound();
        }
        if (by != DashBy.DAY) {
            return this;
        }
        try {
            LocalDate day = LocalDate.parse(of);
            return new DashChoice(
                    figure, new DashFilter(day, day, filter.region(), filter.organisation()), DashBy.ALL, null);
        } catch (DateTimeException wrong) {
            throw new NotFound();
        }
    }

    private boolean isSound() {
        boolean look = figure.source() == DashFigure.Source.LEDGER;
        boolean named = by == DashBy.ALL || of != null;
        return named
                && switch (by) {
                    case ALL -> true;
                    case ORGANISATION, SETTING -> look;
                    case DAY, ROLE -> look && figure != DashFigure.NOT_OPENED;
                    case HOUR -> figure == DashFigure.VIEWS && of.matches("[1-7]-(\\d|1\\d|2[0-3])");
                    case REASON -> figure == DashFigure.REASONS;
                    case VIEWER -> figure == DashFigure.VIEWS || figure == DashFigure.CHECKS;
                    case AUTHORITY -> !look && figure != DashFigure.ALERTS && figure != DashFigure.CONTACTS;
                    case CODE -> figure == DashFigure.REJECTS;
                    case KIND, AGE -> figure == DashFigure.ALERTS;
                };
    }
}
