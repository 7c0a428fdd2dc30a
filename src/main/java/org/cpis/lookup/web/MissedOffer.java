package org.cpis.lookup.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.lookup.AlertRequests;

/** Whether pages offer to say that an alert is missing: depends on who looks, never on whom they look for (law 3). */
@Named
@RequestScoped
public class MissedOffer {

    @Inject
    private AlertRequests requests;

    private boolean offered;

    @PostConstruct
    void ask() {
        offered = requests.isOffered();
    }

    public boolean isOffered() {
        return offered;
    }
}
