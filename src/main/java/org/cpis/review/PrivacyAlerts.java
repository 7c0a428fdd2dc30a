package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The privacy alerts of the reviewer's own region or organisation (law 5), newest first. Reading them is recorded. */
@Stateless
public class PrivacyAlerts {

    private static final String SELECT = """
            select new org.cpis.review.AlertRow(a.id, a.at, a.kind, a.state, a.userId, e.userName, e.roleName,
            e.organisationName, r.kind, r.words, a.evidence, p.nhsNumber, p.status) from PrivacyAlert a
            left join AccessEvent e on e.id = a.eventId left join AccessReason r on r.eventId = a.eventId
            left join Person p on p.id = a.personId where a.organisation in :scope""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private Ledger ledger;

    @Inject
    @ConfigProperty(name = "cpis.review.page-size", defaultValue = "50")
    private int pageSize;

    /** @param after last row of the page before; null for the first */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<AlertRow> page(AlertRow after) {
        String further = after == null ? "" : " and (a.at < :at or a.at = :at and a.id < :id)";
        TypedQuery<AlertRow> query =
                em.createQuery(SELECT + further + " order by a.at desc, a.id desc", AlertRow.class);
        query.setParameter("scope", organisations.within(caller.require().organisation()));
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        List<AlertRow> rows = query.setMaxResults(pageSize).getResultList();
        ledger.append(Entry.of(Action.ALERTS_READ, Outcome.DONE, rows.size() + " alerts"));
        return rows;
    }

    /** Whether a page is full, so that there may be one after it. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public boolean isFull(List<AlertRow> page) {
        return page.size() >= pageSize;
    }
}
