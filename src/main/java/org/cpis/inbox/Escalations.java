package org.cpis.inbox;

import static org.cpis.identity.Activity.DELIVER;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.organisation.Organisations;
import org.cpis.organisation.WorkingTime;
import org.cpis.platform.Ids;

/**
 * The ladder of escalation, one item in one transaction: the row that says so, the history, the ledger and the e-mails are
 * there together or not at all. A unique key lets each level of a target be told once, whatever node, run or restart.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Escalations {

    /** IGNORE: the second one who writes it finds it there. */
    private static final String ONCE = "INSERT IGNORE INTO escalation"
            + " (id, subject_kind, subject_id, clock, due_at, level, authority, at, told)"
            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

    /** What every level knows of may get another target; a failed one is tried again. */
    private static final Duration LATER = Duration.ofDays(1);

    private static final Duration RETRY = Duration.ofMinutes(10);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Organisations organisations;

    @Inject
    private WorkerMail mail;

    @Inject
    private Ledger ledger;

    @Inject
    private ClockSettings settings;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** What has to be looked at now, longest waiting first, bounded. */
    @Allowed(DELIVER)
    public List<Late> next() {
        return Stream.concat(
                        waiting("Notification", LateKind.NOTIFICATION), waiting("MissedAlert", LateKind.MISSED_ALERT))
                .sorted(Comparator.comparing(Late::lookAt).thenComparing(Late::id))
                .limit(settings.batch())
                .toList();
    }

    /** Tells the highest level whose time has come, unless that was done; those below it are passed over. @return whether */
    @Allowed(DELIVER)
    public boolean climb(LateKind kind, String id) {
        Escalatable item = locked(kind, id);
        Instant now = clock.instant();
        Optional<Target> target = item.target();
        if (target.isEmpty()) {
            item.lookAgain(null);
            return false;
        }
        Target one = target.get();
        WorkingTime time = one.roundTheClock()
                ? WorkingTime.ROUND_THE_CLOCK
                : new WorkingTime(organisations.hoursOf(one.authority()));
        Ladder ladder = settings.ladder();
        Optional<WorkerLevel> reached =
                ladder.reached(one.began(), one.due(), time, now).filter(level -> level.compareTo(one.lowest()) >= 0);
        boolean told = reached.isPresent() && tell(item, one, reached.get(), now);
        item.lookAgain(ladder.next(one.began(), one.due(), time, now).orElse(now.plus(LATER)));
        return told;
    }

    /** One that could not be climbed lets the others pass. */
    @Allowed(DELIVER)
    public void postpone(LateKind kind, String id) {
        locked(kind, id).lookAgain(clock.instant().plus(RETRY));
    }

    private boolean tell(Escalatable item, Target target, WorkerLevel level, Instant now) {
        String id = Ids.next(now);
        if (!isFirst(id, target, level, now, true)) {
            return false;
        }
        Arrays.stream(WorkerLevel.values())
                .filter(lower -> lower.compareTo(level) < 0)
                .forEach(lower -> isFirst(Ids.next(now), target, lower, now, false));
        int addresses = mail.late(target, level, id);
        String note = text("escalation.told." + level) + (addresses == 0 ? " " + text("escalation.nobody") : "");
        em.persist(item.escalated(level, Ids.next(now), now, caller.require(), note));
        String detail = target.reference() + " " + target.clock() + " to " + level;
        ledger.append(Entry.about(target.personId(), Action.ESCALATED, Outcome.DONE, detail));
        return true;
    }

    private boolean isFirst(String id, Target target, WorkerLevel level, Instant now, boolean told) {
        return em.createNativeQuery(ONCE)
                        .setParameter(1, id)
                        .setParameter(2, target.kind().name())
                        .setParameter(3, target.id())
                        .setParameter(4, target.clock())
                        .setParameter(5, utc(target.due()))
                        .setParameter(6, level.name())
                        .setParameter(7, target.authority())
                        .setParameter(8, utc(now))
                        .setParameter(9, told)
                        .executeUpdate()
                == 1;
    }

    private Stream<Late> waiting(String entity, LateKind kind) {
        return em.createQuery(
                        "select x.id, x.authority, x.ladderAt from " + entity + " x where x.ladderAt <= :now"
                                + " order by x.ladderAt, x.id",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setMaxResults(settings.batch())
                .getResultStream()
                .map(row -> new Late(kind, (String) row[0], (String) row[1], (Instant) row[2]));
    }

    private Escalatable locked(LateKind kind, String id) {
        Class<? extends Escalatable> entity = kind == LateKind.NOTIFICATION ? Notification.class : MissedAlert.class;
        return em.find(entity, id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("messages", Locale.UK, Escalations.class.getClassLoader())
                .getString(key);
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
