package org.cpis.upload;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;
import org.cpis.identity.Scope;
import org.cpis.ledger.Action;
import org.cpis.ledger.Entry;
import org.cpis.ledger.Ledger;
import org.cpis.ledger.Outcome;
import org.cpis.register.OwnPlan;
import org.cpis.register.OwnPlans;
import org.cpis.register.PlanType;
import org.cpis.register.RegisterSettings;

/** What the data officer sees of pregnancies under an unborn plan, and of the births recorded for them. */
@Stateless
public class Births {

    private static final String ROW = """
            select new org.cpis.upload.BirthRow(b.id, b.planId, b.state, b.recordedAt, b.recordedBy,
            m.familyName, m.givenNames, m.nhsNumber)
            from Birth b, Plan p, Person m where p.id = b.planId and m = p.person
            and m.status = org.cpis.register.PersonStatus.ACTIVE and b.authority = :authority""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private OwnPlans plans;

    @Inject
    private RegisterSettings register;

    @Inject
    private BirthSettings settings;

    @Inject
    private Ledger ledger;

    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    @Inject
    private Clock clock;

    @Allowed(KEEP_DATA)
    public BirthsView list() {
        List<BirthTask> tasks = withBabies(em.createQuery(ROW + """
                                 and (b.state = org.cpis.upload.BirthState.WAITING
                                or b.state in (org.cpis.upload.BirthState.DONE, org.cpis.upload.BirthState.BY_FEED)
                                and b.recordedAt >= :since)
                                order by b.recordedAt, b.id""", BirthRow.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("since", clock.instant().minus(settings.undoWithin()))
                .setMaxResults(settings.listSize())
                .getResultList());
        Set<String> waiting = tasks.stream()
                .filter(BirthTask::isWaiting)
                .map(task -> task.row().planId())
                .collect(Collectors.toSet());
        List<UnbornRow> unborn = plans.unborn(settings.listSize()).stream()
                .map(plan -> row(plan, waiting.contains(plan.id())))
                .toList();
        ledger.append(Entry.of(
                Action.BIRTH_LISTED, Outcome.DONE, unborn.size() + " unborn plans, " + tasks.size() + " births"));
        return new BirthsView(unborn, tasks);
    }

    /** The unborn plan that a task is to start from. */
    @Allowed(KEEP_DATA)
    public OwnPlan unborn(String planId) {
        OwnPlan unborn = plans.live(planId)
                .filter(plan -> plan.type() == PlanType.UCPP)
                .orElseThrow(() -> scope.refuse("unborn plan"));
        ledger.append(Entry.about(unborn.person().id(), Action.BIRTH_READ, Outcome.FOUND, "unborn plan"));
        return unborn;
    }

    /** One task with its babies. */
    @Allowed(KEEP_DATA)
    public BirthTask task(String birthId) {
        List<BirthTask> found = withBabies(em.createQuery(ROW + " and b.id = :id", BirthRow.class)
                .setParameter("authority", caller.require().organisation())
                .setParameter("id", birthId)
                .getResultList());
        BirthTask task = found.stream().findFirst().orElseThrow(() -> scope.refuse("birth"));
        ledger.append(Entry.of(Action.BIRTH_READ, Outcome.FOUND, task.babies().size() + " babies"));
        return task;
    }

    /** A baby that waits, as it was described. */
    @Allowed(KEEP_DATA)
    public BabyDraft waiting(String babyId) {
        BirthBaby baby = em.createQuery("""
                        select y from BirthBaby y where y.id = :id and y.birth.authority = :authority
                        and y.matchedAt is null and y.birth.state = org.cpis.upload.BirthState.WAITING""", BirthBaby.class)
                .setParameter("id", babyId)
                .setParameter("authority", caller.require().organisation())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> scope.refuse("baby"));
        ledger.append(Entry.of(Action.BIRTH_READ, Outcome.FOUND, "one baby"));
        return baby.draft();
    }

    private UnbornRow row(OwnPlan plan, boolean waiting) {
        LocalDate today = LocalDate.now(clock);
        LocalDate expected = plan.plan().dates().expectedDelivery();
        LocalDate lastDay = expected.plusDays(register.visibility().unbornDays());
        BirthReminder reminder = BirthReminder.of(expected, today, settings.reminderDays());
        return new UnbornRow(plan, reminder, ChronoUnit.DAYS.between(today, lastDay), waiting);
    }

    private List<BirthTask> withBabies(List<BirthRow> rows) {
        Map<String, List<BabyRow>> babies = rows.isEmpty() ? Map.of() : babies(rows);
        return rows.stream()
                .map(row -> {
                    Instant until = row.recordedAt().plus(settings.undoWithin());
                    boolean undoable = row.state().next().contains(BirthState.UNDONE)
                            && !clock.instant().isAfter(until);
                    return new BirthTask(row, babies.getOrDefault(row.id(), List.of()), until, undoable);
                })
                .toList();
    }

    private Map<String, List<BabyRow>> babies(List<BirthRow> rows) {
        return em
                .createQuery("""
                        select new org.cpis.upload.BabyRow(y.id, y.birth.id, y.familyName, y.givenNames, y.nhsNumber,
                        y.matchedAt, y.fault) from BirthBaby y where y.birth.id in :births order by y.position""", BabyRow.class)
                .setParameter("births", rows.stream().map(BirthRow::id).toList())
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(BabyRow::birthId));
    }
}
