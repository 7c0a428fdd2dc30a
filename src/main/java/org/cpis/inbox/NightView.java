package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What came in while the offices were closed.
 *
 * @param from when they closed
 * @param until when they opened, or will
 * @param over whether they have opened since
 * @param rows oldest first, a bounded number
 * @param cut whether there are more
 */
public record NightView(Instant from, Instant until, boolean over, List<NightRow> rows, boolean cut)
        implements Serializable {

    public NightView {
        rows = List.copyOf(rows);
    }
}
