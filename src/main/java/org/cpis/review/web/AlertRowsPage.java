package org.cpis.review.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.review.AlertRows;
import org.cpis.review.AlertWhy;

/** Backs WEB-INF/parts/alert-rows.xhtml: the rule and the events that fired an alert. */
@Named
@ViewScoped
public class AlertRowsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private AlertRows rows;

    private AlertWhy why;

    /** Read once for a view of the page; recorded. */
    public AlertWhy of(String alertId) {
        if (why == null) {
            why = rows.of(alertId == null ? "" : alertId);
        }
        return why;
    }
}
