package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;

/** The events that fired an alert of the reviewer's own region or organisation (law 5). Reading them is recorded. */
@Stateless
public class AlertRows {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private RuleSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /** Foreign and missing alerts look the same, and so does one about the caller. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public AlertWhy of(String alertId) {
        List<String> within = organisations.within(caller.require().organisation());
        FiredAlert alert = alert(alertId, within);
        List<FiredRow> rows = rows(alertId, within);
        boolean cut = rows.size() > settings.rows();
        ledger.append(Entry.about(
                alert.personId(), Action.ALERT_ROWS_READ, Outcome.DONE, rows.size() + " rows of " + alert.kind()));
        return new AlertWhy(
                alert.kind(),
                RuleKinds.isRule(alert.kind()),
                alert.at(),
                alert.organisationName(),
                alert.evidence(),
                numbers(alertId),
                rows.stream().limit(settings.rows()).toList(),
                cut);
    }

    private FiredAlert alert(String alertId, List<String> within) {
        return em.createQuery("""
                        select new org.cpis.review.FiredAlert(a.id, a.kind, a.at, a.evidence, o.name, a.personId)
                        from PrivacyAlert a left join Organisation o on o.code = a.organisation
                        where a.id = :id and a.organisation in :scope
                        and (a.userId is null or a.userId <> :me)""", FiredAlert.class)
                .setParameter("id", alertId)
                .setParameter("me", caller.require().userId())
                .setParameter("scope", within)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("alert"));
    }

    private List<FiredRow> rows(String alertId, List<String> within) {
        List<?> events = em.createNativeQuery(
                        "SELECT event_id FROM privacy_alert_row WHERE alert_id = ?1 ORDER BY event_id LIMIT ?2")
                .setParameter(1, alertId)
                .setParameter(2, settings.rows() + 1)
                .getResultList();
        return events.isEmpty()
                ? List.of()
                : em.createQuery("""
                        select new org.cpis.review.FiredRow(e.id, e.at, e.action, e.mode, e.userName, e.roleName,
                        e.organisationName, o.settingKind, e.detail, p.nhsNumber, p.status) from AccessEvent e
                        left join Organisation o on o.code = e.organisation left join Person p on p.id = e.personId
                        where e.id in :events and e.organisation in :scope order by e.at, e.id""", FiredRow.class)
                        .setParameter("events", events)
                        .setParameter("scope", within)
                        .getResultList();
    }

    private List<String> numbers(String alertId) {
        List<?> kept = em.createNativeQuery("SELECT settings FROM privacy_alert_fired WHERE alert_id = ?1")
                .setParameter(1, alertId)
                .getResultList();
        return kept.isEmpty() || kept.get(0).equals("")
                ? List.of()
                : Arrays.asList(kept.get(0).toString().split(",", -1));
    }
}
