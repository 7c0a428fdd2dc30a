package org.cpis.review;

import java.io.Serializable;
import org.cpis.identity.RightFacts;
import org.cpis.identity.RightState;

/**
 * One right as a reviewer sees it.
 *
 * @param own the reviewer's: somebody else confirms it
 * @param dormant not used for long
 */
public record AccessRow(RightFacts facts, RightState state, boolean own, boolean dormant) implements Serializable {

    public String id() {
        return facts.id();
    }
}
