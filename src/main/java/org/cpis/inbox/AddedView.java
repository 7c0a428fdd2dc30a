package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * What a clinician added to an opening, and whether social care saw it.
 *
 * @param callback null: none given
 * @param calls oldest first
 * @param seen by authority
 */
public record AddedView(CallbackView callback, Mark mark, List<CallRow> calls, List<Sighting> seen)
        implements Serializable {

    public AddedView {
        calls = List.copyOf(calls);
        seen = List.copyOf(seen);
    }

    /** Nothing added, and nothing seen. */
    public static AddedView nothing() {
        return new AddedView(null, Mark.NONE, List.of(), List.of());
    }
}
