package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The bounds of the manager's figures, as settings. */
@ApplicationScoped
public class FigureSettings {

    @Inject
    @ConfigProperty(name = "cpis.inbox.figures-counted", defaultValue = "100000")
    private int most;

    @Inject
    @ConfigProperty(name = "cpis.inbox.figures-measured", defaultValue = "20000")
    private int measured;

    @Inject
    @ConfigProperty(name = "cpis.inbox.figures-page", defaultValue = "50")
    private int pageSize;

    /** Notifications that are counted at once, at most: open ones, and those of the period. */
    int most() {
        return most;
    }

    /** Notifications of which the times are taken, at most: the newest. */
    int measured() {
        return measured;
    }

    /** Rows behind a figure that are shown at once. */
    int pageSize() {
        return pageSize;
    }
}
