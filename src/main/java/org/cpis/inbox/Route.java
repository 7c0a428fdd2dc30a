package org.cpis.inbox;

import java.util.List;
import org.cpis.register.PlanDetails;

/**
 * Where a notification goes, and why.
 *
 * @param teamCode the team whose plan or duty it is; null: none
 * @param ownerId user id of the worker who is to have it; null: nobody yet
 * @param ownerName null with {@code ownerId}
 */
public record Route(Queue queue, Circumstance circumstance, String teamCode, String ownerId, String ownerName) {

    /** Whose addresses are told: by night the team's own too, which has it by day. */
    String toldTeam(List<PlanDetails> plans) {
        return queue == Queue.EDT && !plans.isEmpty() ? plans.get(0).teamCode() : teamCode;
    }
}
