package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/** One notification with its history, oldest entry first; without notes where the person may not be named. */
public record NotificationView(InboxRow row, List<FollowUpRow> history) implements Serializable {

    public NotificationView {
        history = row.isNamed()
                ? List.copyOf(history)
                : history.stream().map(FollowUpRow::withoutNote).toList();
    }
}
