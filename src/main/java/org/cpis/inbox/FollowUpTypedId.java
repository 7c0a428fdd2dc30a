package org.cpis.inbox;

import java.io.Serializable;
import java.util.Objects;

/** Key of {@link FollowUpTyped}: one for each notification and author. */
public class FollowUpTypedId implements Serializable {
    private static final long serialVersionUID = 1L;

    private String notificationId;
    private String userId;

    protected FollowUpTypedId() {}

    FollowUpTypedId(String notificationId, String userId) {
        this.notificationId = notificationId;
        this.userId = userId;
    }

    String notificationId() {
        return notificationId;
    }

    String userId() {
        return userId;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FollowUpTypedId key
                && notificationId.equals(key.notificationId)
                && userId.equals(key.userId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notificationId, userId);
    }
}
