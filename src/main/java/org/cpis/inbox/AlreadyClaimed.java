package org.cpis.inbox;

import java.time.Instant;
import org.cpis.platform.BusinessException;

/** Somebody else was quicker. Carries who and when, for the loser to see. */
public class AlreadyClaimed extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String owner;
    private final Instant since;

    AlreadyClaimed(String key, String owner, Instant since) {
        super(key);
        this.owner = owner;
        this.since = since;
    }

    public String owner() {
        return owner;
    }

    public Instant since() {
        return since;
    }
}
