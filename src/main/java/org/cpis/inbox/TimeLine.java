package org.cpis.inbox;

import java.io.Serializable;

/**
 * How long one step took in the period.
 *
 * @param group whose notifications: all, or those of a queue or team
 * @param name of the team, as far as it is known; else null
 * @param step ACKNOWLEDGED or CLOSED
 * @param elapsed by the clock on the wall
 * @param working in the working time of the authority
 */
public record TimeLine(FigureGroup group, String name, Figure step, Spread elapsed, Spread working)
        implements Serializable {}
