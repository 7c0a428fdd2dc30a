package org.cpis.review.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.cpis.review.AlertRow;
import org.cpis.review.PrivacyAlerts;

/** Backs review/alerts.xhtml: what a privacy officer has to look at, newest first. */
@Named
@ViewScoped
public class AlertsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private PrivacyAlerts alerts;

    private List<AlertRow> rows;
    private boolean moreThere;

    @PostConstruct
    void load() {
        rows = alerts.page(null);
        moreThere = alerts.isFull(rows);
    }

    public void more() {
        List<AlertRow> all = new ArrayList<>(rows);
        List<AlertRow> next = alerts.page(rows.get(rows.size() - 1));
        all.addAll(next);
        rows = all;
        moreThere = alerts.isFull(next);
    }

    public List<AlertRow> getRows() {
        return rows;
    }

    public boolean isMoreThere() {
        return moreThere;
    }
}
