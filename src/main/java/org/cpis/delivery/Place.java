package org.cpis.delivery;

import java.util.List;
import java.util.function.Predicate;

/**
 * Where a work item is, and so whose addresses are told of it: those of the queue that it is in; where the queue has none,
 * those of the team; where that has none either, those that are for no team and no queue.
 *
 * @param queue null: with a team or a worker
 * @param teamCode at night, and in other queues, the team that has it otherwise; null: none
 */
public record Place(SharedQueue queue, String teamCode) {

    /** In no queue and with no team. */
    public static final Place NONE = new Place(null, null);

    /** Of all addresses of an audience those that are told. */
    List<Recipient> told(List<Recipient> all) {
        List<Recipient> ofQueue = which(all, one -> queue != null && one.queue() == queue);
        List<Recipient> ofTeam = which(all, one -> teamCode != null && teamCode.equals(one.teamCode()));
        List<Recipient> others = which(all, one -> one.queue() == null && one.teamCode() == null);
        return !ofQueue.isEmpty() ? ofQueue : !ofTeam.isEmpty() ? ofTeam : others;
    }

    private static List<Recipient> which(List<Recipient> all, Predicate<Recipient> wanted) {
        return all.stream().filter(wanted).toList();
    }
}
