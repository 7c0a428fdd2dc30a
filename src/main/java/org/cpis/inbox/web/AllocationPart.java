package org.cpis.inbox.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.inbox.AllocationView;
import org.cpis.inbox.Allocations;
import org.cpis.platform.web.Notice;

/** Backs WEB-INF/parts/allocation.xhtml: whom new notifications about the child go to. */
@Named
@RequestScoped
public class AllocationPart {

    @Inject
    private Allocations allocations;

    private AllocationView view;
    private String chosen;

    public AllocationView of(String notificationId) {
        if (view == null) {
            view = allocations.of(notificationId);
        }
        return view;
    }

    public void save(String notificationId) {
        allocations.allocate(notificationId, chosen == null || chosen.isEmpty() ? null : chosen);
        view = null;
        chosen = null;
        Notice.done("allocation.saved");
    }

    public String getChosen() {
        boolean known = view != null && view.worker() != null;
        return chosen == null && known ? view.worker().userId() : chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}
