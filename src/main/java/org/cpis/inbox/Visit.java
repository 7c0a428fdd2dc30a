package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import org.cpis.organisation.CareSetting;

/**
 * One row in the picture of the visits. It says that a record was opened, not that anybody attended.
 *
 * @param at of the first opening of the same view
 * @param organisation null where its name is kept back (domain 15, row 17)
 * @param setting care setting; null where it is kept back or not known
 * @param region name of the safeguarding region; null: not known
 * @param times how often the same user opened it within the window (ruling 19)
 */
public record Visit(Instant at, VisitKind kind, String organisation, String setting, String region, int times)
        implements Serializable {

    static Visit of(Access first, VisitKind kind, int times) {
        boolean keptBack = CareSetting.isKeptBack(first.setting());
        return new Visit(
                first.at(),
                kind,
                keptBack ? null : first.organisationName(),
                keptBack ? null : first.setting(),
                first.regionName(),
                times);
    }

    public boolean isRepeated() {
        return times > 1;
    }
}
