package org.cpis.inbox;

import java.io.Serializable;

/**
 * Where a rule sends a notification.
 *
 * @param teamCode only with queue TEAM: this team; null: the team that is responsible for the plan
 */
public record Destination(Queue queue, String teamCode) implements Serializable {

    static Destination to(Queue queue) {
        return new Destination(queue, null);
    }
}
