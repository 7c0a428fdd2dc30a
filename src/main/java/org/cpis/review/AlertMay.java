package org.cpis.review;

import java.io.Serializable;
import org.cpis.identity.Activity;
import org.cpis.identity.Actor;

/** What a reviewer may do with an alert now; what the page offers. The entity decides again. */
public record AlertMay(
        boolean claim, boolean assign, boolean note, boolean conclude, boolean escalate, boolean sign, boolean reopen)
        implements Serializable {

    static AlertMay of(Actor reviewer, AlertRow row) {
        AlertState state = row.state();
        boolean own = reviewer.userId().equals(row.ownerId());
        boolean region = reviewer.may(Activity.REVIEW_REGION);
        return new AlertMay(
                state == AlertState.OPEN
                        || (state == AlertState.ESCALATED && !own && (region || row.ownerId() == null)),
                state.next().contains(AlertState.INVESTIGATING) && state != AlertState.SIGN_OFF && !state.isClosed(),
                !state.isClosed(),
                own && state.isAtWork(),
                own && state == AlertState.INVESTIGATING,
                state == AlertState.SIGN_OFF && !reviewer.userId().equals(row.proposerId()),
                state.isClosed());
    }
}
