package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;
import org.cpis.register.PersonDetails;

/**
 * The picture of the visits to one person's record, as social care sees it.
 *
 * @param person null where nothing may be told: a sensitive or withdrawn record
 * @param visits newest first
 * @param cut whether there are older ones that are not in the list
 * @param bound null: months and patterns count all of the period; else they count only so many openings, the newest
 * @param days how far back it looks
 * @param months newest first
 */
public record VisitsView(
        PersonDetails person,
        List<Visit> visits,
        boolean cut,
        Integer bound,
        int days,
        List<VisitMonth> months,
        List<VisitPattern> patterns)
        implements Serializable {

    public VisitsView {
        visits = List.copyOf(visits);
        months = List.copyOf(months);
        patterns = List.copyOf(patterns);
    }

    public boolean isShown() {
        return person != null;
    }

    static VisitsView hidden() {
        return new VisitsView(null, List.of(), false, null, 0, List.of(), List.of());
    }
}
