package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * A rule that fired, with the rows that fired it; never a score.
 *
 * @param visits the newest of those rows
 * @param count how many there are
 * @param says what its sentence counts, in the order of the text {@code visits.rule}
 * @param why the settings, in the order of the text {@code visits.why}
 */
public record VisitPattern(
        VisitRule rule, List<Visit> visits, int count, List<Serializable> says, List<Serializable> why)
        implements Serializable {

    public VisitPattern {
        visits = List.copyOf(visits);
        says = List.copyOf(says);
        why = List.copyOf(why);
    }

    /** The same with no more rows to show. */
    VisitPattern showing(int most) {
        return new VisitPattern(rule, visits.stream().limit(most).toList(), count, says, why);
    }

    /** Whether there are older rows that are not shown. */
    public boolean isCut() {
        return count > visits.size();
    }
}
