package org.cpis.upload;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.cpis.register.OwnPlan;
import org.cpis.register.PlanType;

/** One authority offers a child's plan to another. The child is never without a record in between. */
@Entity
@Table(name = "handover")
public class Handover {

    @Id
    private String id;

    @Column(name = "plan_id")
    private String planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_type")
    private PlanType planType;

    private String giver;
    private String receiver;

    @Enumerated(EnumType.STRING)
    private HandoverState state;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected Handover() {}

    Handover(String id, OwnPlan plan, String receiver, Instant now) {
        this.id = id;
        this.planId = plan.id();
        this.planType = plan.type();
        this.giver = plan.plan().authority();
        this.receiver = receiver;
        this.state = HandoverState.OFFERED;
        this.offeredAt = now;
        this.changedAt = now;
    }

    void moveTo(HandoverState target, Instant now) {
        state = state.moveTo(target);
        changedAt = now;
    }

    boolean isOpen() {
        return state.next().contains(HandoverState.CLOSED);
    }

    String id() {
        return id;
    }

    String planId() {
        return planId;
    }

    PlanType planType() {
        return planType;
    }

    String giver() {
        return giver;
    }

    String receiver() {
        return receiver;
    }
}
