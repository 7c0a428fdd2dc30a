package org.cpis.review;

import java.time.Instant;
import org.cpis.platform.BusinessException;

/** Another reviewer was quicker. Carries who and when, for the loser to see. */
public class AlertTaken extends BusinessException {
    private static final long serialVersionUID = 1L;

    private final String owner;
    private final Instant since;

    AlertTaken(String owner, Instant since) {
        super("alert.fault.taken");
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
