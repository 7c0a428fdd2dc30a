package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.inbox.FigureChoice;
import org.cpis.inbox.FigureLine;
import org.cpis.inbox.FigureRow;
import org.cpis.inbox.Tally;
import org.cpis.inbox.TeamRows;

/** Backs inbox/team-rows.xhtml: the notifications behind one figure. */
@Named
@ViewScoped
public class TeamRowsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private TeamRows figures;

    private final FigureAddress address = new FigureAddress();
    private FigureChoice choice;
    private List<FigureRow> rows;
    private boolean moreThere;

    public void load() {
        if (rows == null) {
            choice = address.choice();
            rows = figures.page(choice, null);
            moreThere = figures.isFull(rows);
        }
    }

    public void more() {
        List<FigureRow> next = figures.page(choice, rows.get(rows.size() - 1));
        List<FigureRow> all = new ArrayList<>(rows);
        all.addAll(next);
        rows = all;
        moreThere = figures.isFull(next);
    }

    /** Whose rows they are, as {@link TeamWords} takes it; the rows know an owner's name. */
    public FigureLine getLine() {
        boolean owned = choice.group().worker() != null && !rows.isEmpty();
        return new FigureLine(choice.group(), owned ? rows.get(0).owner() : null, Tally.NOTHING);
    }

    public FigureAddress getAddress() {
        return address;
    }

    public FigureChoice getChoice() {
        return choice;
    }

    public List<FigureRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
