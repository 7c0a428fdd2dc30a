package org.cpis.register;

import java.io.Serializable;
import java.util.List;

/**
 * An own live plan of a child for whom others hold a live plan too: who they are, never what they hold.
 *
 * @param others codes of the other authorities, at least one
 */
public record Overlap(OwnPlan own, List<String> others) implements Serializable {

    public Overlap {
        others = List.copyOf(others);
    }
}
