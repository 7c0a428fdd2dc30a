package org.cpis.inbox;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * What somebody typed about a notification and has not recorded.
 *
 * @param typed by name of the field
 */
public record KeptDraft(Map<String, String> typed, Instant savedAt) implements Serializable {

    public KeptDraft {
        typed = Map.copyOf(typed);
    }
}
