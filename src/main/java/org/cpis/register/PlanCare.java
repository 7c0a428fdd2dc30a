package org.cpis.register;

import static org.cpis.identity.Activity.KEEP_DATA;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cpis.identity.Allowed;
import org.cpis.identity.Caller;

/** What a task of the data officer does to plans of the calling authority, beside what the feed does. */
@Stateless
public class PlanCare {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Caller caller;

    /**
     * Ends a plan on a day (Europe/London). Nothing happens to one that is not there.
     *
     * @param source id of the task that ends it
     * @return whose plan it was, and how it was before, for {@link #resume}
     */
    @Allowed(KEEP_DATA)
    public Optional<Ended> end(String id, LocalDate day, String source) {
        return own(id).map(plan -> plan.endOn(day, source));
    }

    /** Gives a plan the end back that it had before this task; not when the feed has spoken of it since. */
    @Allowed(KEEP_DATA)
    public void resume(String id, String source, LocalDate formerEnd, String formerSource) {
        own(id).filter(plan -> plan.isFrom(source)).ifPresent(plan -> plan.endOn(formerEnd, formerSource));
    }

    /** Removes a plan at once, without a tail. */
    @Allowed(KEEP_DATA)
    public void remove(String id) {
        own(id).ifPresent(em::remove);
    }

    /**
     * Removes what a task made and the feed has not confirmed since.
     *
     * @param except a plan that the task only changed
     * @return one line for each plan that was removed
     */
    @Allowed(KEEP_DATA)
    public List<Removed> withdraw(String source, String except) {
        List<Plan> made = em.createQuery(
                        "select p from Plan p where p.authority = :authority and p.uploadId = :source"
                                + " and p.id <> :except order by p.id",
                        Plan.class)
                .setParameter("authority", authority())
                .setParameter("source", source)
                .setParameter("except", except)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        List<Removed> removed = made.stream()
                .map(plan -> new Removed(plan.personId(), plan.type()))
                .toList();
        made.forEach(em::remove);
        return removed;
    }

    private Optional<Plan> own(String id) {
        return Optional.ofNullable(em.find(Plan.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(plan -> plan.isOf(authority()));
    }

    private String authority() {
        return caller.require().organisation();
    }

    /**
     * A plan that was ended.
     *
     * @param formerEnd the end date that it had before; null: open
     * @param formerSource id of the upload that had said so
     */
    public record Ended(String personId, LocalDate formerEnd, String formerSource) {}

    /** A plan that is not there any more. */
    public record Removed(String personId, PlanType type) {}
}
