package org.cpis.inbox;

import java.io.Serializable;
import java.util.List;

/**
 * One notification with its history, oldest entry first, and what the viewer added; without notes where the person may not
 * be named.
 *
 * @param state how far the work on it is
 * @param callback how to reach the viewer; null: not said
 * @param calls of the viewer to this authority, oldest first
 * @param around the child, earlier notifications and the way to refer
 */
public record NotificationView(
        InboxRow row,
        ItemState state,
        List<FollowUpRow> history,
        CallbackView callback,
        List<CallRow> calls,
        ItemContext around)
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
