package org.cpis.upload;

import java.io.Serializable;
import org.cpis.register.OwnPlan;

/**
 * A live unborn plan and how urgent it is to say what happened.
 *
 * @param daysShown days until the plan is hidden; 0: today is the last day
 * @param waiting a birth is recorded and not all babies are matched
 */
public record UnbornRow(OwnPlan unborn, BirthReminder reminder, long daysShown, boolean waiting)
        implements Serializable {}
