package org.cpis.inbox;

import org.cpis.platform.BusinessException;

/** A team cannot be added or closed, for the reason that the key says. */
public class TeamNotPossible extends BusinessException {
    private static final long serialVersionUID = 1L;

    TeamNotPossible(String key) {
        super(key);
    }
}
