package org.cpis.inbox.web;

import org.cpis.identity.Activity;
import org.cpis.identity.Actor;
import org.cpis.inbox.NotificationView;
import org.cpis.inbox.Status;

/** Where somebody stands who looks at a notification: which forms the page has for them. The services decide again. */
public class Standing {

    private final NotificationView view;
    private final Actor worker;

    Standing(NotificationView view, Actor worker) {
        this.view = view;
        this.worker = worker;
    }

    /** Whether it only waits for its owner, who is looking at it, to take it on. */
    public boolean isToAcknowledge() {
        return isMine() && view.row().status() == Status.RECEIVED;
    }

    /** Whether its owner looks at it and may record what was done. */
    public boolean isWritable() {
        return isMine() && view.row().status().isAtWork();
    }

    /** Whether the worker may take it over, or a manager give it to somebody. */
    public boolean isMovable() {
        boolean others = !view.row().isUnclaimed() && !isMine();
        return !view.row().isClosed() && (others || isManaging());
    }

    public boolean isManaging() {
        return worker.may(Activity.MANAGE_TEAM);
    }

    /** Whether the manager who looks at it may sign: not what the same manager wanted to close. */
    public boolean isSignable() {
        return isManaging()
                && view.row().status() == Status.SIGN_OFF
                && !worker.userId().equals(view.state().proposedBy());
    }

    private boolean isMine() {
        return !view.row().isClosed() && worker.userId().equals(view.row().ownerId());
    }
}
