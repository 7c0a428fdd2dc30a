package org.cpis.inbox;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * One month in the picture of the visits.
 *
 * @param month its first day, London
 * @param visits rows that count
 * @param silent silent reads, of which nothing but their number is told (law 4)
 */
public record VisitMonth(LocalDate month, int visits, int silent) implements Serializable {}
