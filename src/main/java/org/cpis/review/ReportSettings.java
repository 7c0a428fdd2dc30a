package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds of the reports that are made in the background, as settings. */
@ApplicationScoped
public class ReportSettings {

    @Inject
    @ConfigProperty(name = "cpis.report.most-rows", defaultValue = "5000")
    private int mostRows;

    @Inject
    @ConfigProperty(name = "cpis.report.ask-above", defaultValue = "1000")
    private int askAbove;

    @Inject
    @ConfigProperty(name = "cpis.report.extract-rows", defaultValue = "1000000")
    private int extractRows;

    @Inject
    @ConfigProperty(name = "cpis.report.most-bytes", defaultValue = "33554432")
    private int mostBytes;

    @Inject
    @ConfigProperty(name = "cpis.report.kept-hours", defaultValue = "24")
    private int keptHours;

    @Inject
    @ConfigProperty(name = "cpis.report.at-once", defaultValue = "5")
    private int atOnce;

    @Inject
    @ConfigProperty(name = "cpis.report.attempts", defaultValue = "3")
    private int attempts;

    @Inject
    @ConfigProperty(name = "cpis.report.lease-seconds", defaultValue = "120")
    private int leaseSeconds;

    @Inject
    @ConfigProperty(name = "cpis.report.list-size", defaultValue = "25")
    private int listSize;

    @Inject
    @ConfigProperty(name = "cpis.review.max-days", defaultValue = "92")
    private int maxDays;

    /** Rows that one report of this kind may hold. */
    public int mostRows(ReportKind kind) {
        return kind == ReportKind.NATIONAL_EXTRACT ? extractRows : mostRows;
    }

    int askAbove() {
        return askAbove;
    }

    int mostBytes() {
        return mostBytes;
    }

    /** How long a file waits to be downloaded. */
    Duration kept() {
        return Duration.ofHours(keptHours);
    }

    /** Reports of one user that are on their way or not yet downloaded. */
    int atOnce() {
        return atOnce;
    }

    /** Runs of one report, the first one included. */
    int attempts() {
        return attempts;
    }

    Duration lease() {
        return Duration.ofSeconds(leaseSeconds);
    }

    int listSize() {
        return listSize;
    }

    /** Longest period, both ends counted. */
    public int maxDays() {
        return maxDays;
    }
}
