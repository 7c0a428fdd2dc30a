package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.cpis.platform.Ids;
import org.cpis.platform.SystemClock;
import org.cpis.register.PlanType;

/**
 * What a worker's list shows, and in which order. Null where anything is wanted. Received is when it came into the inbox:
 * with the view, or later where the reconciler had to tell of the view.
 *
 * @param team of the queue {@link Queue#TEAM}
 * @param status null: everything that is open
 * @param overdue only what is past its target and whose clock runs
 * @param from first day of receipt, Europe/London
 * @param to last day of receipt
 */
public record InboxFilter(
        Whose whose,
        Queue queue,
        String team,
        Status status,
        PlanType plan,
        boolean overdue,
        Remark remark,
        LocalDate from,
        LocalDate to,
        InboxOrder order)
        implements Serializable {

    /** What somebody sees who never chose anything. */
    public static final InboxFilter USUAL =
            new InboxFilter(Whose.MINE_AND_MY_TEAM, null, null, null, null, false, null, null, null, InboxOrder.DUE);

    /** All that is closed, newest first. */
    public static final InboxFilter CLOSED =
            new InboxFilter(Whose.ALL, null, null, Status.CLOSED, null, false, null, null, null, InboxOrder.RECEIVED);

    /** What can be taken away again, each on its own. */
    public enum Part {
        WHOSE,
        QUEUE,
        STATUS,
        PLAN,
        OVERDUE,
        REMARK,
        FROM,
        TO
    }

    /** In which something else than usual is chosen. */
    public Set<Part> active() {
        EnumSet<Part> active = EnumSet.noneOf(Part.class);
        Arrays.stream(Part.values()).filter(part -> !equals(without(part))).forEach(active::add);
        return active;
    }

    public InboxFilter without(Part part) {
        return switch (part) {
            case WHOSE -> new InboxFilter(bare().whose, queue, team, status, plan, overdue, remark, from, to, order);
            case QUEUE -> new InboxFilter(whose, null, null, status, plan, overdue, remark, from, to, order);
            case STATUS -> new InboxFilter(whose, queue, team, bare().status, plan, overdue, remark, from, to, order);
            case PLAN -> new InboxFilter(whose, queue, team, status, null, overdue, remark, from, to, order);
            case OVERDUE -> new InboxFilter(whose, queue, team, status, plan, false, remark, from, to, order);
            case REMARK -> new InboxFilter(whose, queue, team, status, plan, overdue, null, from, to, order);
            case FROM -> new InboxFilter(whose, queue, team, status, plan, overdue, remark, null, to, order);
            case TO -> new InboxFilter(whose, queue, team, status, plan, overdue, remark, from, null, order);
        };
    }

    /** With nothing chosen, of the open ones or of the closed ones. */
    private InboxFilter bare() {
        return isClosed() ? CLOSED : USUAL;
    }

    public boolean isClosed() {
        return status == Status.CLOSED;
    }

    /** First moment of receipt; null: any. */
    Instant since() {
        return from == null ? null : from.atStartOfDay(SystemClock.LONDON).toInstant();
    }

    /** Moment before which it was received; null: any. */
    Instant before() {
        return to == null
                ? null
                : to.plusDays(1).atStartOfDay(SystemClock.LONDON).toInstant();
    }

    /**
     * The stretches that make up the list; no row is in two of them.
     *
     * @param myTeam whose unclaimed ones, and those of its queue, are the worker's to take
     */
    List<Slice> slices(String user, MyTeam myTeam) {
        Slice all = Slice.of(queue, team);
        Slice mine = all.owned(user);
        Slice unclaimed = all.ofNobody();
        return switch (whose) {
            case ALL -> List.of(all);
            case MINE -> List.of(mine);
            case UNCLAIMED -> List.of(unclaimed);
            case MINE_AND_MY_TEAM ->
                queue != null || myTeam.code() == null ? List.of(mine, unclaimed) : ofTeam(mine, myTeam);
        };
    }

    private static List<Slice> ofTeam(Slice mine, MyTeam myTeam) {
        List<Slice> slices = new ArrayList<>(List.of(
                mine,
                Slice.of(Queue.TEAM, myTeam.code()).ofNobody(),
                Slice.ofNoTeam().ofNobody()));
        if (myTeam.queue() != null) {
            slices.add(Slice.of(myTeam.queue(), null).ofNobody());
        }
        return slices;
    }

    /** Whether a new notification belongs into the list of this worker. */
    boolean lets(Arrival arrival, String user, MyTeam myTeam, Instant now) {
        return slices(user, myTeam).stream().anyMatch(slice -> slice.holds(arrival))
                && (status == null ? arrival.status() != Status.CLOSED : arrival.status() == status)
                && (plan == null || arrival.plans().contains(plan.name()))
                && (!overdue || arrival.isOverdueAt(now))
                && (remark == null || arrival.remarks().contains(remark))
                && came(arrival.id());
    }

    /** Whether the moment that an id begins with lies in the period of receipt. */
    private boolean came(String id) {
        return (from == null || id.compareTo(Ids.floor(since())) >= 0)
                && (to == null || id.compareTo(Ids.floor(before())) < 0);
    }
}
