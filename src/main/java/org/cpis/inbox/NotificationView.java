package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/** One notification with its history, oldest entry first. */
public record NotificationView(InboxRow row, List<FollowUpRow> history) implements Serializable {

    public NotificationView {
        history = List.copyOf(history);
    }
}
