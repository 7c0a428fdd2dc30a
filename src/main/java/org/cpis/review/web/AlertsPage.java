package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.ledger.AlertKind;
import org.cpis.review.AlertRow;
import org.cpis.review.AlertState;
import org.cpis.review.PrivacyAlerts;

/** Backs review/alerts.xhtml: what a privacy officer has to look at, newest first. */
@Named
@ViewScoped
public class AlertsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyAlerts alerts;

    @Inject
    private AlertClaiming claiming;

    private final AlertFilterForm filter = new AlertFilterForm();
    private List<AlertRow> rows = List.of();
    private boolean moreThere;

    public void load() {
        rows = alerts.page(filter.read(), null);
        moreThere = alerts.isFull(rows);
    }

    public void more() {
        List<AlertRow> all = new ArrayList<>(rows);
        List<AlertRow> next = alerts.page(filter.read(), rows.get(rows.size() - 1));
        all.addAll(next);
        rows = all;
        moreThere = alerts.isFull(next);
    }

    /** Claims, and stays on the page; the loser is told who was quicker. */
    public void claim(AlertRow row) {
        claiming.claim(row.id());
        load();
    }

    public String apply() {
        return "/review/alerts?faces-redirect=true" + filter.address();
    }

    public AlertState[] getStates() {
        return AlertState.values();
    }

    public AlertKind[] getKinds() {
        return AlertKind.values();
    }

    public AlertFilterForm getFilter() {
        return filter;
    }

    public List<AlertRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
