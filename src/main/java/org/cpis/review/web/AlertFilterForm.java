package org.cpis.review.web;

import java.io.Serializable;
import java.util.Arrays;
import org.cpis.ledger.AlertKind;
import org.cpis.review.AlertFilter;
import org.cpis.review.AlertState;

/** The filter of the alerts, as it stands in the address. What means nothing filters nothing. */
public class AlertFilterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String state;
    private String kind;
    private boolean mine;
    private boolean overdue;

    AlertFilter read() {
        return new AlertFilter(one(AlertState.values(), state), one(AlertKind.values(), kind), mine, overdue);
    }

    /** What an address says after the page. */
    String address() {
        AlertFilter read = read();
        return (read.state() == null ? "" : "&state=" + read.state())
                + (read.kind() == null ? "" : "&kind=" + read.kind())
                + (mine ? "&mine=true" : "")
                + (overdue ? "&overdue=true" : "");
    }

    private static <T extends Enum<T>> T one(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }
}
