package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * A rule that fired, with exactly the rows that fired it; never a score.
 *
 * @param says what its sentence counts, in the order of the text {@code visits.rule}
 * @param why the settings, in the order of the text {@code visits.why}
 */
public record VisitPattern(VisitRule rule, List<Visit> visits, List<Serializable> says, List<Serializable> why)
        implements Serializable {

    public VisitPattern {
        visits = List.copyOf(visits);
        says = List.copyOf(says);
        why = List.copyOf(why);
    }
}
