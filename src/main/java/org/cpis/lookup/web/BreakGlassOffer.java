package org.cpis.lookup.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.cpis.lookup.WithReason;

/** Whether the answer "nobody found" offers break-glass: it hangs on who asks, never on whom they looked for. */
@Named
@RequestScoped
public class BreakGlassOffer {

    @Inject
    private WithReason exceptions;

    private boolean offered;

    @PostConstruct
    void ask() {
        offered = exceptions.isBreakGlassOffered();
    }

    public boolean isOffered() {
        return offered;
    }
}
