package org.cpis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the picture of the visits, as settings. */
@ApplicationScoped
public class VisitSettings {

    @Inject
    @ConfigProperty(name = "cpis.visits.days", defaultValue = "365")
    private int days;

    @Inject
    @ConfigProperty(name = "cpis.visits.rows", defaultValue = "200")
    private int rows;

    @Inject
    @ConfigProperty(name = "cpis.visits.openings-read", defaultValue = "10000")
    private int openingsRead;

    @Inject
    @ConfigProperty(name = "cpis.lookup.reason-minutes", defaultValue = "30")
    private int reasonMinutes;

    @Inject
    @ConfigProperty(name = "cpis.visits.repeated", defaultValue = "3")
    private int repeated;

    @Inject
    @ConfigProperty(name = "cpis.visits.repeated-days", defaultValue = "90")
    private int repeatedDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.organisations", defaultValue = "3")
    private int organisations;

    @Inject
    @ConfigProperty(name = "cpis.visits.organisations-days", defaultValue = "90")
    private int organisationsDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.regions", defaultValue = "2")
    private int regions;

    @Inject
    @ConfigProperty(name = "cpis.visits.regions-days", defaultValue = "90")
    private int regionsDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.out-of-area-days", defaultValue = "90")
    private int outOfAreaDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.night-from", defaultValue = "22:00")
    private LocalTime nightFrom;

    @Inject
    @ConfigProperty(name = "cpis.visits.night-until", defaultValue = "06:00")
    private LocalTime nightUntil;

    @Inject
    @ConfigProperty(name = "cpis.visits.night-under-years", defaultValue = "2")
    private int nightYears;

    @Inject
    @ConfigProperty(name = "cpis.visits.night-days", defaultValue = "90")
    private int nightDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.rising-days", defaultValue = "30")
    private int risingDays;

    @Inject
    @ConfigProperty(name = "cpis.visits.rising-least", defaultValue = "3")
    private int risingLeast;

    /** How far back the picture goes, today included. No rule sees further. */
    int days() {
        return days;
    }

    /** Rows that the list and each pattern show, at most; months and patterns count all. */
    int rows() {
        return rows;
    }

    /**
     * Openings that are read, at most, far more than anybody has in the period: those of one view make one row. As many
     * silent reads are counted. Where there are more, the page says so.
     */
    int openingsRead() {
        return openingsRead;
    }

    /** For so long the reason of a break-glass opens one record. */
    Duration reasonFor() {
        return Duration.ofMinutes(reasonMinutes);
    }

    VisitLimits limits() {
        return new VisitLimits(
                repeated,
                repeatedDays,
                organisations,
                organisationsDays,
                regions,
                regionsDays,
                outOfAreaDays,
                nightFrom,
                nightUntil,
                nightYears,
                nightDays,
                risingDays,
                risingLeast);
    }
}
