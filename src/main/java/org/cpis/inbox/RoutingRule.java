package org.cpis.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** One line of a {@link Routing}. Those of a live one stay as they are. */
@Entity
@Table(name = "routing_rule")
public class RoutingRule {

    @Id
    private String id;

    @Column(name = "routing_id")
    private String routingId;

    @Enumerated(EnumType.STRING)
    private Circumstance circumstance;

    @Enumerated(EnumType.STRING)
    private Queue queue;

    @Column(name = "team_code")
    private String teamCode;

    protected RoutingRule() {}

    RoutingRule(String id, String routingId, Circumstance circumstance) {
        this.id = id;
        this.routingId = routingId;
        this.circumstance = circumstance;
    }

    RoutingRule say(Destination to) {
        queue = to.queue();
        teamCode = to.teamCode();
        return this;
    }

    Circumstance circumstance() {
        return circumstance;
    }

    Destination destination() {
        return new Destination(queue, teamCode);
    }
}
