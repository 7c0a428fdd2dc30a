package org.cpis.inbox.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.cpis.inbox.Visits;
import org.cpis.inbox.VisitsView;

/** Backs WEB-INF/parts/visits.xhtml: the picture of the visits on a notification's page. */
@Named
@ViewScoped
public class VisitsPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Visits visits;

    private VisitsView view;

    /** Read once for a view of the page; recorded. */
    public void load(String notificationId) {
        if (view == null) {
            view = visits.of(notificationId == null ? "" : notificationId);
        }
    }

    public VisitsView getView() {
        return view;
    }
}
