package org.cpis.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often rights are confirmed, and the bounds of that, as settings. */
@ApplicationScoped
public class AccessSettings {

    @Inject
    @ConfigProperty(name = "cpis.access.review-months", defaultValue = "4")
    private int reviewMonths;

    @Inject
    @ConfigProperty(name = "cpis.access.first-warning-days", defaultValue = "28")
    private int firstWarningDays;

    @Inject
    @ConfigProperty(name = "cpis.access.second-warning-days", defaultValue = "7")
    private int secondWarningDays;

    @Inject
    @ConfigProperty(name = "cpis.access.check-every", defaultValue = "PT1M")
    private Duration checkEvery;

    @Inject
    @ConfigProperty(name = "cpis.access.dormant-days", defaultValue = "60")
    private int dormantDays;

    @Inject
    @ConfigProperty(name = "cpis.access.page-size", defaultValue = "50")
    private int pageSize;

    @Inject
    @ConfigProperty(name = "cpis.access.bulk-size", defaultValue = "200")
    private int bulkSize;

    @Inject
    @ConfigProperty(name = "cpis.access.batch", defaultValue = "500")
    private int batch;

    /** A review opens on the day of the first warning. */
    public AccessDates dates() {
        return new AccessDates(reviewMonths, firstWarningDays);
    }

    public int firstWarningDays() {
        return firstWarningDays;
    }

    public int secondWarningDays() {
        return secondWarningDays;
    }

    /** How old what a running session knows of its right may be. */
    public Duration checkEvery() {
        return checkEvery;
    }

    /** A right that nobody used for longer is marked. */
    public int dormantDays() {
        return dormantDays;
    }

    public int pageSize() {
        return pageSize;
    }

    /** Rights confirmed or ended in one go. */
    public int bulkSize() {
        return bulkSize;
    }

    /** Organisations told, and lapsed rights of one written down, in one run. */
    public int batch() {
        return batch;
    }
}
