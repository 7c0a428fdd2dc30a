package org.cpis.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much of the policies one page shows. */
@ApplicationScoped
class PolicySettings {

    @Inject
    @ConfigProperty(name = "cpis.policy.list-size", defaultValue = "2000")
    private int listSize;

    @Inject
    @ConfigProperty(name = "cpis.policy.history-size", defaultValue = "50")
    private int historySize;

    int listSize() {
        return listSize;
    }

    /** Versions of one policy. */
    int historySize() {
        return historySize;
    }
}
