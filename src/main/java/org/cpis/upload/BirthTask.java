package org.cpis.upload;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A birth task with its babies.
 *
 * @param undoUntil last moment at which it may be undone
 * @param undoable whether that is still to come, and its state has such a step
 */
public record BirthTask(BirthRow row, List<BabyRow> babies, Instant undoUntil, boolean undoable)
        implements Serializable {

    public BirthTask {
        babies = List.copyOf(babies);
    }

    public boolean isWaiting() {
        return row.state() == BirthState.WAITING;
    }
}
