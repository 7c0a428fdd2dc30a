package org.cpis.register;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.SEND_UPLOAD;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.platform.SystemClock;

/** What the caller's authority holds of a person, for those who work its notifications. */
@Stateless
public class AuthorityPlans {

    private static final String THEN = """
            SELECT p.authority, p.type, CAST(p.start_date AS CHAR), CAST(p.end_date AS CHAR),
            CAST(p.expected_delivery_date AS CHAR), CAST(h.birth_date AS CHAR)
            FROM plan FOR SYSTEM_TIME AS OF FROM_UNIXTIME(?1) p
            JOIN person FOR SYSTEM_TIME AS OF FROM_UNIXTIME(?1) h ON h.id = p.person_id
            WHERE p.person_id = ?2 AND h.status = 'ACTIVE' ORDER BY p.authority""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private RegisterSettings settings;

    @Inject
    private Clock clock;

    /** What of it is visible today. */
    @Allowed({WORK_INBOX, SEND_UPLOAD, DELIVER})
    public List<PlanDetails> visible(String personId) {
        LocalDate today = LocalDate.now(clock);
        return em.createQuery("""
                        select p from Plan p join fetch p.person where p.person.id = :person and p.authority = :own
                        and p.person.status = org.cpis.register.PersonStatus.ACTIVE order by p.type, p.start desc""", Plan.class)
                .setParameter("person", personId)
                .setParameter("own", caller.require().organisation())
                .getResultStream()
                .map(plan -> plan.seenOn(today, settings.visibility()))
                .filter(plan -> plan.showing().isVisible())
                .toList();
    }

    /** Random id of the active person with this number of whom the authority holds a plan that is open today. */
    @Allowed(SEND_UPLOAD)
    public Optional<String> holder(NhsNumber number) {
        return em.createNamedQuery("Person.byNumber", Person.class)
                .setParameter("number", number)
                .getResultStream()
                .map(Person::id)
                .filter(id -> visible(id).stream().anyMatch(plan -> plan.showing() == Showing.CURRENT))
                .findFirst();
    }

    /** Codes of the teams that the authority's plans name, in order. */
    @Allowed(MANAGE_TEAM)
    public List<String> teamCodes(int max) {
        return em.createQuery(
                        "select distinct p.teamCode from Plan p where p.authority = :own and p.teamCode is not null"
                                + " order by p.teamCode",
                        String.class)
                .setParameter("own", caller.require().organisation())
                .setMaxResults(max)
                .getResultList();
    }

    /** Authorities whose record of a person was visible at a moment, by the tables' history: also of what is deleted since. */
    @Allowed(DELIVER)
    public List<String> visibleTo(String personId, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, SystemClock.LONDON);
        List<?> rows = em.createNativeQuery(THEN)
                .setParameter(
                        1, BigDecimal.valueOf(moment.getEpochSecond()).add(BigDecimal.valueOf(moment.getNano(), 9)))
                .setParameter(2, personId)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> isVisible(PersonThen.plan(row).dates(), LocalDate.parse((String) row[5]), day))
                .map(row -> (String) row[0])
                .distinct()
                .toList();
    }

    private boolean isVisible(PlanDates dates, LocalDate born, LocalDate day) {
        return settings.visibility().showing(dates, born, day).isVisible();
    }
}
