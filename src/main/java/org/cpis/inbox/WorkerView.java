package org.cpis.inbox;

import java.io.Serializable;

/**
 * A worker's own page.
 *
 * @param id random one, for addresses
 * @param shown what to give back when a change is saved
 * @param open notifications that are the worker's and not closed
 * @param requests missed-alert requests that are the worker's and not answered
 * @param there whether work may be given to them today
 * @param cover who would take the open items; null: nobody is there to
 */
public record WorkerView(String id, WorkerRow row, int shown, long open, long requests, boolean there, WorkerRow cover)
        implements Serializable {

    public boolean isBusy() {
        return open + requests > 0;
    }

    /** Whether there is something to pass on, and somebody to pass it to. */
    public boolean isPassable() {
        return !there && isBusy() && cover != null;
    }
}
