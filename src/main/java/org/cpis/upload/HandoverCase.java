package org.cpis.upload;

import java.io.Serializable;
import org.cpis.organisation.AuthorityContact;

/**
 * A hand-over as one of the two authorities sees it.
 *
 * @param other how to reach the other one
 * @param incoming the other one gives
 */
public record HandoverCase(HandoverRow row, AuthorityContact other, boolean incoming) implements Serializable {

    /** The receiver has to answer. */
    public boolean isToAnswer() {
        return incoming && row.state() == HandoverState.OFFERED;
    }

    /** The giver may still take it back. */
    public boolean isWithdrawable() {
        return !incoming && row.state().next().contains(HandoverState.WITHDRAWN);
    }
}
