package org.cpis.upload;

import java.io.Serializable;
import org.cpis.register.IndexMatch;

/**
 * One rejected record with what the index says beside it.
 *
 * @param index null where the record holds no number that can be looked up
 */
public record RejectView(RejectRow row, IndexMatch index) implements Serializable {

    /** Whether index data may stand beside the authority's. */
    public boolean isCompared() {
        return index != null && index.isShown();
    }

    /** The number was withdrawn without successor: it may be given up, never exchanged for another one (law 9). */
    public boolean isWithdrawn() {
        return index != null && index.isWithdrawn();
    }

    public boolean isCorrectable() {
        return row.isOpen() && !row.isSensitive() && !isWithdrawn();
    }
}
