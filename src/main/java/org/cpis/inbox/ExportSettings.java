package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much may be taken away at once, as settings. */
@ApplicationScoped
public class ExportSettings {

    @Inject
    @ConfigProperty(name = "cpis.export.most-rows", defaultValue = "5000")
    private int mostRows;

    @Inject
    @ConfigProperty(name = "cpis.export.ask-above", defaultValue = "1000")
    private int askAbove;

    int mostRows() {
        return mostRows;
    }

    /** More than so many are asked about again. */
    int askAbove() {
        return askAbove;
    }
}
