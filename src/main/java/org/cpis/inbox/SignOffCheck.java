package org.cpis.inbox;

import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.organisation.Organisations;
import org.cpis.register.PlanType;

/** Asks the rules of the caller's authority whether a manager has to sign the closing of a notification. */
@Stateless
public class SignOffCheck {

    private static final String FACTS = """
            select n.planTypes, n.viewedAt, p.birthDate, e.organisation, n.personId, n.kind
            from Notification n, Person p, AccessEvent e
            where n.id = :id and n.authority = :own and p.id = n.personId and e.id = n.eventId""";

    /** Those that a clinician corrected, and appointments that nobody came to, are no views. */
    private static final String OTHERS = """
            select n.viewedAt from Notification n where n.personId = :person and n.authority = :own and n.id <> :id
            and n.kind = org.cpis.inbox.Kind.ACCESS and n.mark <> org.cpis.inbox.Mark.WRONG_PATIENT
            and n.viewedAt between :first and :last order by n.viewedAt desc""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private AuthorityChoices choices;

    @Inject
    private Organisations organisations;

    @Inject
    private InboxSettings settings;

    /** Every reason that holds; empty: nobody has to. */
    @Allowed(WORK_INBOX)
    public List<SignOff> reasons(String notificationId) {
        Object[] facts = em.createQuery(FACTS, Object[].class)
                .setParameter("id", notificationId)
                .setParameter("own", own())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("notification"));
        SignOffRules rules = choices.own().signOff();
        Instant viewed = (Instant) facts[1];
        SignOffCase item = new SignOffCase(
                (Kind) facts[5],
                types((String) facts[0]),
                viewed,
                otherViews(notificationId, (String) facts[4], viewed, rules.days()),
                (LocalDate) facts[2],
                organisations.regionOf((String) facts[3]).orElse(null),
                organisations.regionOf(own()).orElse(null));
        return rules.reasons(item);
    }

    private List<Instant> otherViews(String id, String person, Instant viewed, int days) {
        Duration around = Duration.ofDays(days + 1L); // the rule itself counts days of London
        return em.createQuery(OTHERS, Instant.class)
                .setParameter("person", person)
                .setParameter("own", own())
                .setParameter("id", id)
                .setParameter("first", viewed.minus(around))
                .setParameter("last", viewed.plus(around))
                .setMaxResults(settings.historySize())
                .getResultList();
    }

    private static Set<PlanType> types(String planTypes) {
        return Arrays.stream(planTypes.split(","))
                .filter(type -> !type.isEmpty())
                .map(PlanType::valueOf)
                .collect(Collectors.toSet());
    }

    private String own() {
        return caller.require().organisation();
    }
}
