package org.cpis.inbox.web;

import java.util.Arrays;
import java.util.List;
import org.cpis.inbox.InboxOrder;
import org.cpis.inbox.Queue;
import org.cpis.inbox.Remark;
import org.cpis.inbox.Status;
import org.cpis.inbox.TeamChoice;
import org.cpis.inbox.Whose;
import org.cpis.register.PlanType;

/**
 * What the filter offers.
 *
 * @param teams of the own authority
 */
public record FilterChoices(List<TeamChoice> teams) {

    public Whose[] whose() {
        return Whose.values();
    }

    public Queue[] queues() {
        return Queue.values();
    }

    /** All but the closed ones, which have a page of their own. */
    public List<Status> statuses() {
        return Arrays.stream(Status.values())
                .filter(status -> status != Status.CLOSED)
                .toList();
    }

    public PlanType[] plans() {
        return PlanType.values();
    }

    public Remark[] remarks() {
        return Remark.values();
    }

    public InboxOrder[] orders() {
        return InboxOrder.values();
    }
}
