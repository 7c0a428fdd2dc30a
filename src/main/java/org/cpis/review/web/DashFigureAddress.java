package org.cpis.review.web;

import java.time.LocalDate;
import org.cpis.platform.NotFound;
import org.cpis.review.DashBy;
import org.cpis.review.DashChoice;
import org.cpis.review.DashFigure;

/** The figure that an address names; a user is named by the random id of an event. */
public class DashFigureAddress extends DashAddress {
    private static final long serialVersionUID = 1L;

    private String figure;
    private String by;
    private String of;

    /** @throws NotFound for words that no link of ours has */
    DashChoice choice(LocalDate today) {
        DashFigure asked = named(DashFigure.class, figure);
        DashBy apart = named(DashBy.class, by);
        if (asked == null) {
            throw new NotFound();
        }
        return new DashChoice(asked, filter(today), apart == null ? DashBy.ALL : apart, given(of));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String said) {
        try {
            return given(said) == null ? null : Enum.valueOf(type, said);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    public String getFigure() {
        return figure;
    }

    public void setFigure(String figure) {
        this.figure = figure;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }
}
