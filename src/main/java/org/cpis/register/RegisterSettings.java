package org.cpis.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The numbers of the visibility rule and of the search, as settings. */
@ApplicationScoped
public class RegisterSettings {

    @Inject
    @ConfigProperty(name = "cpis.register.tail-days", defaultValue = "364")
    private int tailDays;

    @Inject
    @ConfigProperty(name = "cpis.register.unborn-days", defaultValue = "28")
    private int unbornDays;

    @Inject
    @ConfigProperty(name = "cpis.register.adult-age", defaultValue = "18")
    private int adultAge;

    @Inject
    @ConfigProperty(name = "cpis.register.search-reads", defaultValue = "2000")
    private int searchReads;

    /** What one search may read to find those whom it shows. */
    int searchReads() {
        return searchReads;
    }

    public VisibilityRule visibility() {
        return new VisibilityRule(tailDays, unbornDays, adultAge);
    }
}
