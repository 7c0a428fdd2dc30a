package org.cpis.review;

import static org.cpis.identity.Activity.WATCH_PRIVACY;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.cpis.identity.Allowed;
import org.cpis.ledger.Action;

/** Reads the events that the rules judge. */
@Stateless
public class LogBook {

    private static final String LINES = """
            select new org.cpis.review.LogLine(e.id, e.at, e.action, e.mode, e.outcome, e.userId, e.userName,
            e.roleProfile, e.roleCode, e.roleName, e.organisation, e.organisationName, e.sessionRef, e.personId,
            e.detail) from AccessEvent e where e.at >= :from and e.at < :to and\s""";

    private static final String AFTER = " and (e.at > :at or e.at = :at and e.id > :id)";
    private static final String IN_ORDER = " order by e.at, e.id";
    private static final String OF_USER = "e.userId = :user and e.organisation = :organisation";
    private static final String VIEWS =
            " and e.action in (org.cpis.ledger.Action.CHECKED, org.cpis.ledger.Action.OPENED)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private RuleSettings settings;

    /**
     * A page of openings that authorities were told of.
     *
     * @param after last one of the page before; null for the first
     */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> told(LogSpan span, LogLine after) {
        return page("e.action = org.cpis.ledger.Action.OPENED and e.mode = 'NOTIFY'", span, after);
    }

    /** A page of checks that found an alert. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> seen(LogSpan span, LogLine after) {
        return page(
                "e.action = org.cpis.ledger.Action.CHECKED and e.outcome = org.cpis.ledger.Outcome.FOUND", span, after);
    }

    /** What was done about these people. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> about(Action action, Collection<String> people, LogSpan span) {
        return people.isEmpty()
                ? List.of()
                : lines("e.action = :action and e.personId in :people" + IN_ORDER, span)
                        .setParameter("action", action)
                        .setParameter("people", people)
                        .getResultList();
    }

    /** The newest that one user did at an organisation, oldest first. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> all(String user, String organisation, LogSpan span) {
        return newest("", user, organisation, span);
    }

    /** The same of looks at people. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> views(String user, String organisation, LogSpan span) {
        return newest(VIEWS, user, organisation, span);
    }

    /** The same of silent reads. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> silent(String user, String organisation, LogSpan span) {
        return newest(" and e.action = org.cpis.ledger.Action.OPENED and e.mode = 'SILENT'", user, organisation, span);
    }

    /** The newest sign-ins of a user wherever that was, oldest first. */
    @Allowed(WATCH_PRIVACY)
    public List<LogLine> signIns(String user, LogSpan span) {
        List<LogLine> newest = lines(
                        "e.userId = :user and e.action = org.cpis.ledger.Action.SIGNED_IN order by e.at desc, e.id desc",
                        span)
                .setParameter("user", user)
                .setMaxResults(settings.page())
                .getResultList();
        return reversed(newest);
    }

    private List<LogLine> newest(String what, String user, String organisation, LogSpan span) {
        return reversed(lines(OF_USER + what + " order by e.at desc, e.id desc", span)
                .setParameter("user", user)
                .setParameter("organisation", organisation)
                .setMaxResults(settings.judged())
                .getResultList());
    }

    private List<LogLine> page(String what, LogSpan span, LogLine after) {
        TypedQuery<LogLine> query = lines(what + (after == null ? "" : AFTER) + IN_ORDER, span);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.setMaxResults(settings.page()).getResultList();
    }

    private TypedQuery<LogLine> lines(String where, LogSpan span) {
        return em.createQuery(LINES + where, LogLine.class)
                .setParameter("from", span.from())
                .setParameter("to", span.to());
    }

    private static List<LogLine> reversed(List<LogLine> newest) {
        Collections.reverse(newest);
        return newest;
    }
}
