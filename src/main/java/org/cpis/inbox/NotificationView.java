package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * One notification with its history, oldest entry first, and what the viewer added; without notes where the person may not
 * be named.
 *
 * @param callback how to reach the viewer; null: not said
 * @param calls of the viewer to this authority, oldest first
 */
public record NotificationView(InboxRow row, List<FollowUpRow> history, CallbackView callback, List<CallRow> calls)
        implements Serializable {

    public NotificationView {
        history = row.isNamed()
                ? List.copyOf(history)
                : history.stream().map(FollowUpRow::withoutNote).toList();
        calls = row.isNamed()
                ? List.copyOf(calls)
                : calls.stream().map(CallRow::withoutNote).toList();
    }
}
