package org.cpis.inbox.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.cpis.inbox.InboxFilter;
import org.cpis.inbox.InboxOrder;
import org.cpis.inbox.Queue;
import org.cpis.inbox.Remark;
import org.cpis.inbox.Status;
import org.cpis.inbox.Whose;
import org.cpis.register.PlanType;

/** What a worker chooses to see of the notifications. The lists are by name: whose, desk, status, plan, remark, order. */
public class FilterForm implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Before the code of a team where a queue is named else. */
    private static final String TEAM = "TEAM:";

    private final Map<String, String> chosen = new HashMap<>();
    private boolean overdue;
    private LocalDate from;
    private LocalDate to;

    void take(InboxFilter filter) {
        chosen.put("whose", filter.whose().name());
        chosen.put("desk", filter.team() == null ? name(filter.queue()) : TEAM + filter.team());
        chosen.put("status", name(filter.status()));
        chosen.put("plan", name(filter.plan()));
        chosen.put("remark", name(filter.remark()));
        chosen.put("order", filter.order().name());
        overdue = filter.overdue();
        from = filter.from();
        to = filter.to();
    }

    InboxFilter filter() {
        String desk = chosen.get("desk");
        boolean team = desk != null && desk.startsWith(TEAM);
        return new InboxFilter(
                Whose.valueOf(chosen.get("whose")),
                team ? Queue.TEAM : value(Queue.class, "desk"),
                team ? desk.substring(TEAM.length()) : null,
                value(Status.class, "status"),
                value(PlanType.class, "plan"),
                overdue,
                value(Remark.class, "remark"),
                from,
                to,
                InboxOrder.valueOf(chosen.get("order")));
    }

    private <E extends Enum<E>> E value(Class<E> type, String of) {
        String name = chosen.get(of);
        return name == null || name.isEmpty() ? null : Enum.valueOf(type, name);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    public Map<String, String> getChosen() {
        return chosen;
    }

    public boolean isOverdue() {
        return overdue;
    }

    public void setOverdue(boolean overdue) {
        this.overdue = overdue;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
