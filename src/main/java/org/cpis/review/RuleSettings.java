package org.cpis.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.cpis.ledger.AlertKind;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers and bounds of the rules that raise privacy alerts, as settings. */
@ApplicationScoped
public class RuleSettings {

    @Inject
    @ConfigProperty(name = "cpis.privacy.rota-grace-minutes", defaultValue = "60")
    private int graceMinutes;

    @Inject
    @ConfigProperty(name = "cpis.privacy.many-persons", defaultValue = "30")
    private int manyPersons;

    @Inject
    @ConfigProperty(name = "cpis.privacy.many-persons-times", defaultValue = "3")
    private int manyTimes;

    @Inject
    @ConfigProperty(name = "cpis.privacy.no-attendance-hours", defaultValue = "24")
    private int attendanceHours;

    @Inject
    @ConfigProperty(name = "cpis.privacy.seen-not-opened-hours", defaultValue = "24")
    private int seenHours;

    @Inject
    @ConfigProperty(name = "cpis.privacy.dormant-days", defaultValue = "90")
    private int dormantDays;

    @Inject
    @ConfigProperty(name = "cpis.privacy.silent-reads", defaultValue = "20")
    private int silentLeast;

    @Inject
    @ConfigProperty(name = "cpis.privacy.silent-reads-times", defaultValue = "3")
    private int silentTimes;

    @Inject
    @ConfigProperty(name = "cpis.privacy.peer-days", defaultValue = "28")
    private int peerDays;

    @Inject
    @ConfigProperty(name = "cpis.privacy.run-minutes", defaultValue = "5")
    private int runMinutes;

    @Inject
    @ConfigProperty(name = "cpis.privacy.run-window-minutes", defaultValue = "60")
    private int windowMinutes;

    @Inject
    @ConfigProperty(name = "cpis.privacy.run-page", defaultValue = "200")
    private int page;

    @Inject
    @ConfigProperty(name = "cpis.privacy.run-events", defaultValue = "5000")
    private int judged;

    @Inject
    @ConfigProperty(name = "cpis.privacy.alert-rows", defaultValue = "200")
    private int rows;

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

    RuleLimits limits() {
        return new RuleLimits(
                graceMinutes,
                manyPersons,
                manyTimes,
                attendanceHours,
                seenHours,
                dormantDays,
                silentLeast,
                silentTimes,
                peerDays);
    }

    /** The numbers of a rule today, also of those that are judged while somebody searches. */
    List<Integer> of(AlertKind kind) {
        return switch (kind) {
            case BREAK_GLASS, SAME_SURNAME -> List.of(reasonMinutes);
            case MANY_SEARCHES -> List.of(userSearches);
            case NUMBER_SCANNING -> List.of(userMisses);
            case ORGANISATION_SEARCHES -> List.of(organisationSearches);
            case ORGANISATION_SCANNING -> List.of(organisationMisses);
            default -> limits().of(kind);
        };
    }

    /** How long after a run the next one begins. */
    Duration between() {
        return Duration.ofMinutes(runMinutes);
    }

    /** Longest stretch of the ledger that one run judges. */
    Duration window() {
        return Duration.ofMinutes(windowMinutes);
    }

    /** Events or users that are read at once. */
    int page() {
        return page;
    }

    /** Events of one user in an hour or day that are judged together. */
    int judged() {
        return judged;
    }

    /** Events that an alert keeps from one firing, and that are shown of it. */
    int rows() {
        return rows;
    }
}
