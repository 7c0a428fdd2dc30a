package org.cpis.lookup;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.cpis.register.PersonDetails;

/**
 * The child page: who it is, whether an alert exists, and what opening it does.
 *
 * @param choice whether the viewer may say that this is scheduled care, and then tell nobody
 * @param reasonNeeded the person has the viewer's family name: nothing is told before a reason is given
 * @param brokenUntil end of the time for which break-glass shows the person; null: looking is open here
 */
public record ChildView(
        PersonDetails person,
        Consequence consequence,
        boolean choice,
        List<Flag> flags,
        boolean reasonNeeded,
        Instant brokenUntil)
        implements Serializable {

    public ChildView {
        flags = List.copyOf(flags);
    }

    /** The same page after the viewer said that this is scheduled care. */
    public ChildView scheduled() {
        return choice
                ? new ChildView(person, consequence.as(ViewMode.SILENT), choice, flags, reasonNeeded, brokenUntil)
                : this;
    }
}
