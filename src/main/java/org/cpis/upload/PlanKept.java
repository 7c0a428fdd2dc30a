package org.cpis.upload;

import org.cpis.register.PlanType;

/**
 * The calling authority changed one of its plans. Fired inside the transaction of the change, so that tasks which wait
 * for it move with it or not at all.
 *
 * @param gone the plan is not there any more
 */
record PlanKept(String personId, PlanType type, boolean gone) {}
