package org.cpis.delivery;

import java.util.List;
import org.cpis.platform.Sweep;

/** Deliveries that are done, also those of the mailbox, go when the period is over; what still waits stays. */
public final class DeliveryRetention {

    private static final String OVER = "state IN ('DELIVERED', 'GIVEN_UP', 'NOT_WANTED')";

    public static final List<Sweep> DONE = List.of(Sweep.byId(
            "delivery",
            "LEFT JOIN notification n ON n.id = t.event_id",
            "t." + OVER + " AND COALESCE(t.done_at, t.created_at) < :before",
            "n.person_id",
            "DELETE FROM delivery WHERE id = ?1 AND " + OVER));

    private DeliveryRetention() {}
}
