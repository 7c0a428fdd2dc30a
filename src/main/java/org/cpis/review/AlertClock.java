package org.cpis.review;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.cpis.ledger.AlertKind;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.WorkingTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** By when a privacy alert is to be worked: working days of its organisation, by kind. */
@ApplicationScoped
public class AlertClock {

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "cpis.review.alert-days", defaultValue = "5")
    private int days;

    @Inject
    @ConfigProperty(name = "cpis.review.alert-days-of", defaultValue = "BREAK_GLASS=2,SENSITIVE=2")
    private String daysOf;

    private Map<AlertKind, Integer> special = Map.of();

    @PostConstruct
    void read() {
        special = parse(daysOf);
    }

    /** From {@code KIND=days,KIND=days}. */
    static Map<AlertKind, Integer> parse(String text) {
        Map<AlertKind, Integer> found = new HashMap<>();
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] pair = part.strip().split("=", 2);
            found.put(AlertKind.valueOf(pair[0].strip()), Integer.valueOf(pair[1].strip()));
        }
        return found;
    }

    /** If its clock starts now. An organisation that has told no office hours has the usual ones. */
    Instant due(PrivacyAlert alert) {
        WorkingTime time = new WorkingTime(organisations.hoursOf(alert.organisation()));
        return time.after(clock.instant(), time.days(special.getOrDefault(alert.kind(), days)));
    }
}
