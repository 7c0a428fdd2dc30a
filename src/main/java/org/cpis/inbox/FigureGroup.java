package org.cpis.inbox;

import java.io.Serializable;

/**
 * Which notifications of an authority a figure is about; null leaves a part open.
 *
 * @param team asked only with the queue TEAM, and null there: those of no team
 * @param worker random id of the owner in the list of workers; {@link #OTHER}: an owner who is not on it
 */
public record FigureGroup(ItemAge age, Queue queue, String team, String worker) implements Serializable {

    /** Owned by somebody whom the authority does not list as a worker. */
    public static final String OTHER = "other";

    static final FigureGroup ALL = new FigureGroup(null, null, null, null);
}
