package org.cpis.inbox;

import java.io.Serializable;

/**
 * What is to be taken away: one notification with its history, or a list as a filter shows it.
 *
 * @param notificationId null: the list
 * @param list null: the one notification
 */
public record ExportScope(String notificationId, InboxFilter list) implements Serializable {

    public static ExportScope one(String notificationId) {
        return new ExportScope(notificationId, null);
    }

    public static ExportScope list(InboxFilter filter) {
        return new ExportScope(null, filter);
    }

    public boolean isSingle() {
        return list == null;
    }
}
