package org.cpis.review;

import static org.cpis.identity.Activity.SIGNED_IN;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Firing;
import org.cpis.ledger.PrivacyConcern;

/**
 * Keeps which events fired an alert, and that a rule raises one alert for a user, person and day; another one only for events
 * that came after the last was closed, because nobody looks at those there any more.
 */
@Stateless
public class AlertEvidence {

    private static final String GROUP =
            " f.kind = ?1 AND f.organisation = ?2 AND f.user_id = ?3 AND f.person_id = ?4 AND f.day = ?5 ";

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
        List<String> events = firing.events().stream().limit(settings.rows()).toList();
        if (claim(id, concern, 1)) {
            keep(id, events);
            return true;
        }
        return add(id, concern, events);
    }

    /** The same events are judged again and again: only what no alert of that day has is new. */
    private boolean add(String id, PrivacyConcern concern, List<String> events) {
        List<String> fresh = new ArrayList<>(events);
        fresh.removeAll(kept(concern));
        if (fresh.isEmpty()) {
            return false;
        }
        Last last = last(concern);
        boolean another = last.closed() && claim(id, concern, last.round() + 1);
        keep(another ? id : last(concern).alert(), fresh);
        return another;
    }

    /** Whoever comes at the same time waits here, and then finds the row. */
    private boolean claim(String id, PrivacyConcern concern, int round) {
        return group(
                                "INSERT IGNORE INTO privacy_alert_fired (alert_id, settings, kind, organisation,"
                                        + " user_id, person_id, day, round) VALUES (?6, ?7, ?1, ?2, ?3, ?4, ?5, ?8)",
                                concern)
                        .setParameter(6, id)
                        .setParameter(7, concern.firing().settings())
                        .setParameter(8, round)
                        .executeUpdate()
                == 1;
    }

    /** Read with a lock, which sees what was committed since this transaction began. */
    private Last last(PrivacyConcern concern) {
        Object[] row = (Object[]) group(
                        "SELECT f.alert_id, f.round, a.state FROM privacy_alert_fired f JOIN privacy_alert a"
                                + " ON a.id = f.alert_id WHERE" + GROUP
                                + "ORDER BY f.round DESC LIMIT 1 LOCK IN SHARE MODE",
                        concern)
                .getSingleResult();
        return new Last(
                (String) row[0],
                ((Number) row[1]).intValue(),
                AlertState.CLOSED.name().equals(row[2]));
    }

    private List<?> kept(PrivacyConcern concern) {
        return group(
                        "SELECT r.event_id FROM privacy_alert_fired f JOIN privacy_alert_row r"
                                + " ON r.alert_id = f.alert_id WHERE" + GROUP + "LOCK IN SHARE MODE",
                        concern)
                .getResultList();
    }

    private Query group(String sql, PrivacyConcern concern) {
        return em.createNativeQuery(sql)
                .setParameter(1, concern.kind().name())
                .setParameter(2, concern.actor().organisation())
                .setParameter(3, concern.actor().userId())
                .setParameter(4, concern.personId() == null ? "" : concern.personId())
                .setParameter(5, concern.firing().day());
    }

    private void keep(String alert, List<String> events) {
        events.forEach(event -> em.createNativeQuery(
                        "INSERT IGNORE INTO privacy_alert_row (alert_id, event_id) VALUES (?1, ?2)")
                .setParameter(1, alert)
                .setParameter(2, event)
                .executeUpdate());
    }

    /** The newest alert of that day. */
    private record Last(String alert, int round, boolean closed) {}
}
