package org.cpis.register;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The dates that decide when a plan is seen.
 *
 * @param end from this day shown as ended; null while open
 * @param expectedDelivery UCPP only, else null
 */
public record PlanDates(PlanType type, LocalDate start, LocalDate end, LocalDate expectedDelivery)
        implements Serializable {}
