package org.cpis.inbox;

import java.time.LocalTime;

/**
 * The numbers of the rules about visits. Days are days in London and today is one of them; times are times in London.
 *
 * @param nightUntil first moment that is not night any more
 * @param risingDays length of each of the two spans that are compared
 */
record VisitLimits(
        int repeatCount,
        int repeatDays,
        int organisations,
        int organisationDays,
        int regions,
        int regionDays,
        int outsideDays,
        LocalTime nightFrom,
        LocalTime nightUntil,
        int nightYears,
        int nightDays,
        int risingDays,
        int risingLeast) {}
