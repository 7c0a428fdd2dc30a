package org.cpis.review;

import static org.cpis.identity.Activity.REVIEW_ORGANISATION;
import static org.cpis.identity.Activity.REVIEW_REGION;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.organisation.Organisations;
import org.cpis.register.NhsNumber;
import org.cpis.register.People;
import org.cpis.register.PersonDetails;

/**
 * Everything that was done with the record of one child in the reviewer's own region or organisation. It goes by the one
 * number that was asked for: what was done under another one of the same child is never put beside it (law 9).
 *
 * <p>Part of a report, which is recorded as a whole.
 */
@Stateless
public class ChildAccesses {

    private static final String EVENTS = "from AccessEvent e where e.personId = :person and e.organisation in :scope";

    private static final String LINE = """
        select new org.cpis.review.ChildLine(e.id, e.at, e.action, e.mode, e.userName, e.roleName, e.organisation,
        e.organisationName)\
        """;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public long count(String person) {
        return bind(em.createQuery("select count(e) " + EVENTS, Long.class), person)
                .getSingleResult();
    }

    /**
     * The next of them, oldest first.
     *
     * @param after last one before; null for the first
     */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public List<ChildLine> next(String person, ChildLine after) {
        String further = after == null ? "" : " and (e.at > :at or e.at = :at and e.id > :id)";
        TypedQuery<ChildLine> query =
                bind(em.createQuery(LINE + EVENTS + further + " order by e.at, e.id", ChildLine.class), person);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("id", after.id());
        }
        return query.setMaxResults(AuthorityAccesses.BLOCK).getResultList();
    }

    /** The child's number, where it may be shown. */
    @Allowed({REVIEW_REGION, REVIEW_ORGANISATION})
    public Optional<NhsNumber> number(String person) {
        return people.byId(person).map(PersonDetails::nhsNumber);
    }

    private <T> TypedQuery<T> bind(TypedQuery<T> query, String person) {
        return query.setParameter("person", person)
                .setParameter("scope", organisations.within(caller.require().organisation()));
    }
}
