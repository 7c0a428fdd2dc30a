package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of routing, cover and hand-over, as settings. */
@ApplicationScoped
public class RoutingSettings {

    @Inject
    @ConfigProperty(name = "cpis.inbox.routing-preview-days", defaultValue = "30")
    private int previewDays;

    @Inject
    @ConfigProperty(name = "cpis.inbox.routing-preview-rows", defaultValue = "50")
    private int previewRows;

    @Inject
    @ConfigProperty(name = "cpis.inbox.routing-history", defaultValue = "50")
    private int history;

    @Inject
    @ConfigProperty(name = "cpis.inbox.teams", defaultValue = "500")
    private int teams;

    @Inject
    @ConfigProperty(name = "cpis.inbox.cover-steps", defaultValue = "10")
    private int coverSteps;

    @Inject
    @ConfigProperty(name = "cpis.inbox.pass-on-rows", defaultValue = "2000")
    private int passOnRows;

    @Inject
    @ConfigProperty(name = "cpis.inbox.night-rows", defaultValue = "500")
    private int nightRows;

    @Inject
    @ConfigProperty(name = "cpis.inbox.hand-over-batch", defaultValue = "200")
    private int handOverBatch;

    /** How far back a draft is tried out. */
    Duration preview() {
        return Duration.ofDays(previewDays);
    }

    int previewDays() {
        return previewDays;
    }

    /** Changing rows that the preview shows, at most. */
    int previewRows() {
        return previewRows;
    }

    /** Live versions that are listed, at most. */
    int history() {
        return history;
    }

    /** Teams of an authority, at most. */
    int teams() {
        return teams;
    }

    /** How many covers are asked one after the other. */
    int coverSteps() {
        return coverSteps;
    }

    /** Items that are passed on in one step, at most. */
    int passOnRows() {
        return passOnRows;
    }

    /** Items that the list of one night shows, at most. */
    int nightRows() {
        return nightRows;
    }

    /** Items that are read at once for the hand-over; the rest follows in the same run. */
    int handOverBatch() {
        return handOverBatch;
    }
}
