package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;
import static org.cpis.identity.Activity.MANAGE_TEAM;
import static org.cpis.identity.Activity.VIEW_AND_NOTIFY;
import static org.cpis.identity.Activity.VIEW_SILENTLY;
import static org.cpis.identity.Activity.WORK_INBOX;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.cpis.delivery.Addressee;
import org.cpis.identity.Allowed;

/** E-mail addresses of the workers of an authority who have one and have not left. */
@Stateless
public class WorkerAddresses {

    private static final String THERE = """
            select new org.cpis.delivery.Addressee(w.id, w.email, w.emailHours) from Worker w where w.authority = :authority
            and w.email is not null and (w.leftOn is null or w.leftOn > :today) and""";

    private static final String NOT_ABSENT =
            " (w.absentFrom is null or w.absentFrom > :today or w.absentUntil < :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /** One, or none: of nobody and of whoever is unknown. */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, MANAGE_TEAM, DELIVER})
    public List<Addressee> of(String authority, String userId) {
        return userId == null
                ? List.of()
                : found(there(" w.userId = :user", authority).setParameter("user", userId));
    }

    /**
     * Those of a level who are there.
     *
     * @param team only its own and those of no team; null: all
     */
    @Allowed(DELIVER)
    public List<Addressee> managers(String authority, WorkerLevel level, String team) {
        String whose = team == null ? "" : " and (w.teamCode is null or w.teamCode = :team)";
        TypedQuery<Addressee> query =
                there(" w.level = :level and" + NOT_ABSENT + whose, authority).setParameter("level", level);
        return found(team == null ? query : query.setParameter("team", team));
    }

    private TypedQuery<Addressee> there(String which, String authority) {
        return em.createQuery(THERE + which + " order by w.id", Addressee.class)
                .setParameter("authority", authority)
                .setParameter("today", LocalDate.now(clock));
    }

    private List<Addressee> found(TypedQuery<Addressee> query) {
        return query.setMaxResults(settings.workersShown()).getResultList();
    }
}
