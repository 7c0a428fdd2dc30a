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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.delivery.Addressee;
import org.cpis.delivery.Audience;
import org.cpis.delivery.Letter;
import org.cpis.delivery.LetterKind;
import org.cpis.delivery.Outbox;
import org.cpis.delivery.Place;
import org.cpis.identity.Actor;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.platform.Ids;

/** E-mails to single workers and to those who are told of what is late: a reference and a link, nobody's name (law 11). */
@Stateless
public class WorkerMail {

    private static final String THERE = """
            select new org.cpis.delivery.Addressee(w.id, w.email) from Worker w where w.authority = :authority
            and w.email is not null and (w.leftOn is null or w.leftOn > :today) and""";

    private static final String NOT_ABSENT =
            " (w.absentFrom is null or w.absentFrom > :today or w.absentUntil < :today)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Outbox outbox;

    @Inject
    private Router router;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private InboxSettings settings;

    @Inject
    private Clock clock;

    /**
     * Tells a worker who has an address that notifications are theirs now, in one e-mail. Whoever takes something
     * themself knows it, and is not told. Called by everything that makes somebody the owner.
     *
     * @param userId null: nobody's, and nobody is told
     */
    @Allowed({VIEW_AND_NOTIFY, VIEW_SILENTLY, WORK_INBOX, MANAGE_TEAM, DELIVER})
    public void assigned(String userId, List<String> notificationIds) {
        if (userId != null && !userId.equals(caller.require().userId())) {
            outbox.mailAll(
                    notificationIds.stream().map(id -> assigned(userId, id)).toList());
        }
    }

    private Letter assigned(String userId, String notificationId) {
        Notification notification = em.find(Notification.class, notificationId);
        if (notification == null || !mayTell(notification.authority())) {
            throw scope.refuse("notification");
        }
        Instant now = clock.instant();
        return new Letter(
                Ids.next(now),
                LetterKind.ASSIGNED,
                notification.authority(),
                Place.NONE,
                notificationId,
                notification.reference(),
                now,
                null,
                worker(notification.authority(), userId));
    }

    /**
     * Tells those of a level that something is due soon or overdue. Of an owner who is away the cover hears it.
     *
     * @param escalationId nobody is told twice by the same
     * @return how many addresses
     */
    @Allowed(DELIVER)
    public int late(Target target, WorkerLevel level, String escalationId) {
        List<Addressee> workers = level == WorkerLevel.WORKER ? there(target) : managers(target, level);
        boolean team =
                level != WorkerLevel.WORKER || workers.isEmpty(); // nobody there has an address: the team hears it
        return outbox.mail(new Letter(
                escalationId,
                kind(target.kind(), level),
                target.authority(),
                target.place(),
                target.id(),
                target.reference(),
                clock.instant(),
                team ? audience(level) : null,
                workers));
    }

    /** Whoever works an inbox tells of its own authority's only; a clinician's opening goes to whoever holds the record. */
    private boolean mayTell(String authority) {
        Actor actor = caller.require();
        boolean works = actor.may(WORK_INBOX) || actor.may(MANAGE_TEAM);
        return !works || actor.organisation().equals(authority);
    }

    private List<Addressee> there(Target target) {
        return Optional.ofNullable(target.ownerId())
                .flatMap(owner -> router.present(target.authority(), owner, LocalDate.now(clock)))
                .map(present -> worker(target.authority(), present.userId()))
                .orElse(List.of());
    }

    private List<Addressee> worker(String authority, String userId) {
        return userId == null
                ? List.of()
                : found(there(" w.userId = :user", authority).setParameter("user", userId));
    }

    private List<Addressee> managers(Target target, WorkerLevel level) {
        boolean team = level == WorkerLevel.MANAGER && target.teamCode() != null;
        String whose = team ? " and (w.teamCode is null or w.teamCode = :team)" : "";
        TypedQuery<Addressee> query = there(" w.level = :level and" + NOT_ABSENT + whose, target.authority())
                .setParameter("level", level);
        return found(team ? query.setParameter("team", target.teamCode()) : query);
    }

    private TypedQuery<Addressee> there(String which, String authority) {
        return em.createQuery(THERE + which + " order by w.id", Addressee.class)
                .setParameter("authority", authority)
                .setParameter("today", LocalDate.now(clock));
    }

    private List<Addressee> found(TypedQuery<Addressee> query) {
        return query.setMaxResults(settings.workersShown()).getResultList();
    }

    private static Audience audience(WorkerLevel level) {
        return switch (level) {
            case WORKER -> Audience.TEAM;
            case MANAGER -> Audience.MANAGER;
            case SERVICE_MANAGER -> Audience.SERVICE_MANAGER;
        };
    }

    private static LetterKind kind(LateKind kind, WorkerLevel level) {
        if (kind == LateKind.MISSED_ALERT) {
            return level == WorkerLevel.WORKER ? LetterKind.MISSED_DUE_SOON : LetterKind.MISSED_OVERDUE;
        }
        return level == WorkerLevel.WORKER ? LetterKind.DUE_SOON : LetterKind.OVERDUE;
    }
}
