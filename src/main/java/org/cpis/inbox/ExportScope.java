package org.cpis.inbox;

import java.io.Serializable;

/**
 * What is to be taken away: one notification with its history, or the list as the inbox shows it.
 *
 * @param notificationId null: the list
 * @param closed which list
 */
public record ExportScope(String notificationId, boolean closed) implements Serializable {

    public boolean isSingle() {
        return notificationId != null;
    }
}
