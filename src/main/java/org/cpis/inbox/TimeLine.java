package org.cpis.inbox;

import java.io.Serializable;

/**
 * How long one step took in the period.
 *
 * @param step ACKNOWLEDGED or CLOSED
 * @param elapsed by the clock on the wall
 * @param working in the working time of the authority
 */
public record TimeLine(Figure step, Spread elapsed, Spread working) implements Serializable {}
