package org.cpis.inbox;

import java.io.Serializable;

/**
 * A team of an authority.
 *
 * @param code as the authority's files name it
 * @param closed gets no work any more
 * @param queue whose unclaimed notifications its workers see as their own team's; null: none
 */
public record TeamRow(String id, String code, String name, boolean closed, Queue queue) implements Serializable {}
