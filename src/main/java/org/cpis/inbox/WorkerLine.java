package org.cpis.inbox;

import java.io.Serializable;

/**
 * A worker in the list of an authority's workers.
 *
 * @param id random one, for addresses
 * @param coverName null: nobody is named
 */
public record WorkerLine(String id, WorkerRow row, boolean there, String coverName) implements Serializable {}
