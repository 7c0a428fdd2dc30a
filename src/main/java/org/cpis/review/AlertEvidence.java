package org.cpis.review;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Firing;
import org.cpis.ledger.PrivacyConcern;

/** Keeps which events fired an alert, and that a rule raises one alert for a user, person and day. */
@Stateless
public class AlertEvidence {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RuleSwitches switches;

    @Inject
    private RuleSettings settings;

    /**
     * Before an alert is written.
     *
     * @param id that it would have
     * @return whether it is to be written; not where the rule is off, and not where the rows went to an alert of that day
     */
    @Allowed(SIGNED_IN)
    public boolean begin(String id, PrivacyConcern concern) {
        Firing firing = concern.firing();
        if (firing == null) {
            keep(id, List.of(concern.event().id()));
            return true;
        }
        if (!switches.isOn(concern.kind(), concern.actor().organisation())) {
            return false;
        }
        boolean first = claim(id, concern);
        keep(first ? id : standing(concern), firing.events());
        return first;
    }

    /** Whoever comes at the same time waits here, and then finds the row. */
    private boolean claim(String id, PrivacyConcern concern) {
        return em.createNativeQuery("INSERT IGNORE INTO privacy_alert_fired (alert_id, settings, kind, organisation,"
                                + " user_id, person_id, day) VALUES (?6, ?7, ?1, ?2, ?3, ?4, ?5)")
                        .setParameter(1, concern.kind().name())
                        .setParameter(2, concern.actor().organisation())
                        .setParameter(3, concern.actor().userId())
                        .setParameter(4, concern.personId() == null ? "" : concern.personId())
                        .setParameter(5, concern.firing().day())
                        .setParameter(6, id)
                        .setParameter(7, concern.firing().settings())
                        .executeUpdate()
                == 1;
    }

    /** Read with a lock, which sees what was committed since this transaction began. */
    private String standing(PrivacyConcern concern) {
        return (String) em.createNativeQuery("SELECT alert_id FROM privacy_alert_fired WHERE kind = ?1"
                        + " AND organisation = ?2 AND user_id = ?3 AND person_id = ?4 AND day = ?5 LOCK IN SHARE MODE")
                .setParameter(1, concern.kind().name())
                .setParameter(2, concern.actor().organisation())
                .setParameter(3, concern.actor().userId())
                .setParameter(4, concern.personId() == null ? "" : concern.personId())
                .setParameter(5, concern.firing().day())
                .getSingleResult();
    }

    private void keep(String alert, List<String> events) {
        events.stream()
                .limit(settings.rows())
                .forEach(event -> em.createNativeQuery(
                                "INSERT IGNORE INTO privacy_alert_row (alert_id, event_id) VALUES (?1, ?2)")
                        .setParameter(1, alert)
                        .setParameter(2, event)
                        .executeUpdate());
    }
}
