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
    private WorkerAddresses addresses;

    @Inject
    private MissedMail missed;

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
        if (isTold(userId)) {
            outbox.mailAll(
                    notificationIds.stream().map(id -> assigned(userId, id)).toList());
        }
    }

    /** The same for missed-alert requests. */
    @Allowed(MANAGE_TEAM)
    public void requestsAssigned(String userId, List<String> requestIds) {
        if (isTold(userId)) {
            outbox.mailAll(
                    requestIds.stream().map(id -> requestAssigned(userId, id)).toList());
        }
    }

    private boolean isTold(String userId) {
        return userId != null && !userId.equals(caller.require().userId());
    }

    private Letter assigned(String userId, String id) {
        Notification item = em.find(Notification.class, id);
        if (item == null || !mayTell(item.authority())) {
            throw scope.refuse("notification");
        }
        return given(LetterKind.ASSIGNED, item.authority(), id, item.reference(), userId);
    }

    private Letter requestAssigned(String userId, String id) {
        MissedAlert item = em.find(MissedAlert.class, id);
        if (item == null || !mayTell(item.authority())) {
            throw scope.refuse("missed alert");
        }
        return given(LetterKind.MISSED_ASSIGNED, item.authority(), id, item.reference(), userId);
    }

    private Letter given(LetterKind kind, String authority, String id, String reference, String userId) {
        Instant now = clock.instant();
        List<Addressee> worker = addresses.of(authority, userId);
        return new Letter(Ids.next(now), kind, authority, Place.NONE, id, reference, now, null, worker);
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
                target.kind() == LateKind.MISSED_ALERT ? missed.placeAt(target.authority()) : target.place(),
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
                .map(present -> addresses.of(target.authority(), present.userId()))
                .orElse(List.of());
    }

    private List<Addressee> managers(Target target, WorkerLevel level) {
        return addresses.managers(target.authority(), level, level == WorkerLevel.MANAGER ? target.teamCode() : null);
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
