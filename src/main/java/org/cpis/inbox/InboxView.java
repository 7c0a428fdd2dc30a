package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.cpis.register.PlanType;

/** How somebody last filtered the notifications of an authority. */
@Entity
@Table(name = "inbox_view")
public class InboxView {

    @Id
    private String id;

    private String authority;

    @Column(name = "user_id")
    private String userId;

    private boolean closed;

    @Enumerated(EnumType.STRING)
    private Whose whose;

    @Enumerated(EnumType.STRING)
    private Queue queue;

    @Column(name = "team_code")
    private String teamCode;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_type")
    private PlanType planType;

    private boolean overdue;

    @Enumerated(EnumType.STRING)
    private Remark remark;

    @Column(name = "received_from")
    private LocalDate receivedFrom;

    @Column(name = "received_to")
    private LocalDate receivedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "list_order")
    private InboxOrder order;

    @Version
    private int version;

    protected InboxView() {}

    InboxView(String id, String authority, String userId, boolean closed) {
        this.id = id;
        this.authority = authority;
        this.userId = userId;
        this.closed = closed;
    }

    InboxView take(InboxFilter filter) {
        whose = filter.whose();
        queue = filter.queue();
        teamCode = filter.team();
        status = filter.status();
        planType = filter.plan();
        overdue = filter.overdue();
        remark = filter.remark();
        receivedFrom = filter.from();
        receivedTo = filter.to();
        order = filter.order();
        return this;
    }

    InboxFilter filter() {
        return new InboxFilter(
                whose, queue, teamCode, status, planType, overdue, remark, receivedFrom, receivedTo, order);
    }
}
