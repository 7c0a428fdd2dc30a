package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * The routing of an authority: what decides, and the draft.
 *
 * @param live what decides now
 * @param draft equal to {@code live} while nobody has begun one
 * @param shown what to give back when the draft is saved or put live; 0: there is no draft yet
 * @param changedBy who saved the draft last; null: there is none
 * @param history those that went live, newest first
 */
public record RoutingView(
        RoutingRules live,
        RoutingRules draft,
        int shown,
        String changedBy,
        Instant changedAt,
        List<RoutingVersion> history)
        implements Serializable {

    public RoutingView {
        history = List.copyOf(history);
    }

    public boolean isDrafted() {
        return shown > 0;
    }
}
