package org.cpis.upload;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The files of one authority on one day.
 *
 * @param day of Europe/London on which the work on them ended
 * @param hours the longest time between a file that counted on this day and the one before it; null where none did
 */
public record DayFigures(LocalDate day, int files, long loaded, long rejected, Double hours) implements Serializable {}
