package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the dashboard, as settings. */
@ApplicationScoped
public class DashSettings {

    @Inject
    @ConfigProperty(name = "cpis.review.follow-seconds", defaultValue = "20")
    private int followSeconds;

    @Inject
    @ConfigProperty(name = "cpis.review.follow-batch", defaultValue = "1000")
    private int followBatch;

    @Inject
    @ConfigProperty(name = "cpis.review.figures-keep-days", defaultValue = "400")
    private int keepDays;

    @Inject
    @ConfigProperty(name = "cpis.review.max-days", defaultValue = "92")
    private int maxDays;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.review.figure-lines", defaultValue = "10")
    private int lines;

    @Inject
    @ConfigProperty(name = "cpis.review.figure-exported", defaultValue = "1000")
    private int exported;

    /** Seconds between two looks at what is new in the ledger. */
    public int followSeconds() {
        return followSeconds;
    }

    /** Events of one chain that are counted in one transaction, at most. */
    int followBatch() {
        return followBatch;
    }

    /** Days for which counts are kept. */
    public int keepDays() {
        return keepDays;
    }

    /** Days of a period, both ends counted, at most. */
    public int maxDays() {
        return maxDays;
    }

    /** Rows behind a figure that are shown at once. */
    int pageSize() {
        return pageSize;
    }

    /** Organisations, settings, roles and users in a table, at most: those with most. */
    int lines() {
        return lines;
    }

    /** Rows behind a figure in one file, at most: the newest. */
    int exported() {
        return exported;
    }
}
