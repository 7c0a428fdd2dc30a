package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Bounds of searches in the ledger and of what is kept for them, as settings (law 14). */
@ApplicationScoped
public class SearchBounds {

    @Inject
    @ConfigProperty(name = "cpis.review.max-days", defaultValue = "92")
    private int maxDays;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.review.users-matched", defaultValue = "200")
    private int usersMatched;

    @Inject
    @ConfigProperty(name = "cpis.review.organisations", defaultValue = "1000")
    private int organisations;

    @Inject
    @ConfigProperty(name = "cpis.review.saved-searches", defaultValue = "50")
    private int savedSearches;

    @Inject
    @ConfigProperty(name = "cpis.review.touches", defaultValue = "5000")
    private int touches;

    @Inject
    @ConfigProperty(name = "cpis.session.absolute-hours", defaultValue = "10")
    private int sessionHours;

    /** Both days counted. */
    int maxDays() {
        return maxDays;
    }

    int pageSize() {
        return pageSize;
    }

    /** Users whose events are merged. */
    int usersMatched() {
        return usersMatched;
    }

    /** Organisations whose events are merged: the newest page of each is read. */
    int organisations() {
        return organisations;
    }

    /** Of one user. */
    int savedSearches() {
        return savedSearches;
    }

    /** Newest events that are grouped by user. */
    int touches() {
        return touches;
    }

    /** How far apart two events of one sign-in can be. */
    Duration session() {
        return Duration.ofHours(sessionHours);
    }
}
