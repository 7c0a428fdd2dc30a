package org.cpis.upload;

import java.io.Serializable;
import java.util.List;
import org.cpis.organisation.AuthorityContact;
import org.cpis.register.OwnPlan;

/**
 * An own plan that overlaps, with how to reach whoever else holds one; what they hold is not told (ruling 2).
 *
 * @param offered a hand-over of this plan is under way
 */
public record OverlapRow(OwnPlan own, List<AuthorityContact> others, boolean offered) implements Serializable {

    public OverlapRow {
        others = List.copyOf(others);
    }
}
