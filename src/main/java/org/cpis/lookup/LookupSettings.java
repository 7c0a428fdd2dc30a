package org.cpis.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cpis.ledger.AlertKind;
import org.cpis.ledger.SearchBudget;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of looking with a reason, and of how much searching is usual, as settings. */
@ApplicationScoped
class LookupSettings {

    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    @ConfigProperty(name = "cpis.lookup.reason-minutes", defaultValue = "30")
    private int reasonMinutes;

    @Inject
    @ConfigProperty(name = "cpis.lookup.user-searches", defaultValue = "60")
    private int userSearches;

    @Inject
    @ConfigProperty(name = "cpis.lookup.user-misses", defaultValue = "20")
    private int userMisses;

    @Inject
    @ConfigProperty(name = "cpis.lookup.organisation-searches", defaultValue = "600")
    private int organisationSearches;

    @Inject
    @ConfigProperty(name = "cpis.lookup.organisation-misses", defaultValue = "200")
    private int organisationMisses;

    @Inject
    @ConfigProperty(name = "cpis.lookup.longest-wait-seconds", defaultValue = "10")
    private int longestWait;

    /** For so long a reason opens one record to one user in one session. */
    Duration reasonFor() {
        return Duration.ofMinutes(reasonMinutes);
    }

    /** Searches are counted for ten minutes, different numbers without a hit for an hour. */
    List<SearchBudget> budgets() {
        return List.of(
                new SearchBudget(AlertKind.MANY_SEARCHES, userSearches, TEN_MINUTES),
                new SearchBudget(AlertKind.NUMBER_SCANNING, userMisses, HOUR),
                new SearchBudget(AlertKind.ORGANISATION_SEARCHES, organisationSearches, TEN_MINUTES),
                new SearchBudget(AlertKind.ORGANISATION_SCANNING, organisationMisses, HOUR));
    }

    /** Between two searches of a user, however far beyond the budget they are: nobody is locked out. */
    int longestWaitSeconds() {
        return longestWait;
    }
}
