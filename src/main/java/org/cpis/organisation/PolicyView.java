package org.cpis.organisation;

import java.io.Serializable;
import java.util.List;

/**
 * A policy with what it said before.
 *
 * @param history newest first; the first one is what holds now
 */
public record PolicyView(PolicyLine policy, List<PolicyVersion> history) implements Serializable {

    public PolicyView {
        history = List.copyOf(history);
    }
}
