package org.cpis.inbox;

import java.io.Serializable;

/**
 * How the missed-alert requests of an authority stand now.
 *
 * @param open not answered
 * @param unclaimed of those, nobody has them
 * @param overdue of those, to be claimed or answered by a time that has passed
 */
public record MissedTally(long open, long unclaimed, long overdue) implements Serializable {}
